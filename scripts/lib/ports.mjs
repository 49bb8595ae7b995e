import net from 'node:net';

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
