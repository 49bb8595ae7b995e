import net from 'node:net';
import { CliError } from './errors.mjs';

/** Where the server listens unless told otherwise: the demonstration's accounts have a public password. */
export const thisMachine = '127.0.0.1';

/**
 * Where to listen: this machine alone, or the address of HOST.
 * @param {string} [wanted] @returns {string}
 */
export function readHost(wanted = thisMachine) {
  const host = wanted.trim();
  if (host === 'localhost') return thisMachine;
  if (net.isIP(host) !== 0) return host;
  throw new CliError(`HOST must be an address to listen on, such as 0.0.0.0 for every network of this machine, not "${wanted}".`);
}

/** @param {string} host @returns {boolean} whether only programs of this machine get there */
export const isThisMachine = (host) => host.startsWith('127.') || host === '::1';

/** Where a server that listens there answers this machine. @param {string} host @returns {string} */
export function reachedAt(host) {
  if (host === '0.0.0.0' || host === '::') return thisMachine;
  return net.isIPv6(host) ? `[${host}]` : host;
}

/** The port to serve on, known to be free. @param {string} [wanted] @returns {Promise<number>} */
export async function requirePort(wanted = '3000') {
  const port = Number(wanted);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new CliError(`PORT must be a number from 1 to 65535, not "${wanted}".`);
  if ((await isFree(port)) && (await isFree(port, '127.0.0.1'))) return port;
  throw new CliError(`Port ${port} is taken or not allowed. Stop what uses it, or choose another: PORT=${port + 1} npm start`);
}

/**
 * @param {number} port @param {string} [host] Without one: every interface, as a server that serves the street needs.
 * @returns {Promise<boolean>}
 */
export const isFree = async (port, host) => (await tryListen(port, host)).free;

/** A port of this machine's own that nobody uses. @returns {Promise<number>} */
export const freePort = async () => (await tryListen(0, '127.0.0.1')).port;

/**
 * @param {number} port @param {string} [host]
 * @returns {Promise<{ free: boolean, port: number }>}
 */
function tryListen(port, host) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => resolve({ free: false, port }));
    server.listen({ port, host, exclusive: true }, () => {
      const address = /** @type {net.AddressInfo} */ (server.address());
      server.close(() => resolve({ free: true, port: address.port }));
    });
  });
}
