import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { withClient } from '@/scripts/lib/database.mjs';
import { isThisMachine, readHost } from '@/scripts/lib/ports.mjs';
import { endRemains, startServer, THROWAWAY } from '@/scripts/lib/postgres.mjs';
import { throwawayPlace } from '@/scripts/lib/postgres-place.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const SLOW = 90_000;

/** Runs a command as an operator would, and returns how it ended and what it said. */
function run(args: string[], env: Record<string, string>): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...env } });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
    child.on('close', (code) => resolve({ code, said: said.trim() }));
  });
}

async function listen(onConnection: (socket: net.Socket) => void = () => {}) {
  const server = net.createServer(onConnection);
  await new Promise<void>((resolve) => server.listen(0, () => resolve()));
  return { port: (server.address() as net.AddressInfo).port, close: () => server.close() };
}

/** As much of PostgreSQL's protocol as it takes to tell a version. */
function pretendPostgres(version: string) {
  const message = (type: string, body: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeInt32BE(body.length + 4);
    return Buffer.concat([Buffer.from(type), length, body]);
  };
  const ready = message('Z', Buffer.from('I'));
  const column = Buffer.concat([
    Buffer.from('\0\x01server_version_num\0'),
    Buffer.alloc(6),
    Buffer.from([0, 0, 0, 25, 255, 255, 255, 255, 255, 255, 0, 0]),
  ]);
  const row = Buffer.concat([Buffer.from([0, 1, 0, 0, 0, version.length]), Buffer.from(version)]);
  const answer = Buffer.concat([message('T', column), message('D', row), message('C', Buffer.from('SHOW\0')), ready]);
  return listen((socket) => {
    socket.once('data', () => {
      socket.write(Buffer.concat([message('R', Buffer.alloc(4)), ready]));
      socket.on('data', (chunk) => (String(chunk).startsWith('X') ? socket.end() : socket.write(answer)));
    });
    socket.on('error', () => {});
  });
}

describe('what stops a start is told in one line with the way out', { timeout: SLOW }, () => {
  const start = (env: Record<string, string>) => run(['scripts/start.mjs'], env);
  const free = { PORT: '39117' };
  const nowhere = 'postgresql://a:b@127.0.0.1:1/apthapi';

  test('a port that is taken', async () => {
    const other = await listen();
    const { code, said } = await start({ PORT: String(other.port), DATABASE_URL: nowhere });
    other.close();
    expect({ code, said }).toEqual({ code: 1, said: expect.stringMatching(/^✗ Port \d+ is taken.*PORT=\d+ npm start$/) });
  });

  test.each([
    {
      why: 'a HOST that is no address',
      env: { ...free, HOST: 'todas', DATABASE_URL: nowhere },
      says: /^✗ HOST must be an address.*$/,
    },
    { why: 'a port that is no number', env: { PORT: 'abc', DATABASE_URL: nowhere }, says: /^✗ PORT must be a number.*$/ },
    {
      why: 'a database that does not answer',
      env: { ...free, DATABASE_URL: nowhere },
      says: /^✗ No PostgreSQL answers at 127.0.0.1:1 .*DATABASE_URL.*$/,
    },
    {
      why: 'another kind of database',
      env: { ...free, DATABASE_URL: 'mysql://a/b' },
      says: /^✗ DATABASE_URL must look like postgresql:.*$/,
    },
  ])('$why', async ({ env, says }) => {
    expect(await start(env)).toEqual({ code: 1, said: expect.stringMatching(says) });
  });

  test('a database that is too old', async () => {
    const old = await pretendPostgres('140012');
    const outcome = await start({ ...free, DATABASE_URL: `postgresql://a:b@127.0.0.1:${old.port}/apthapi` });
    old.close();
    expect(outcome).toEqual({
      code: 1,
      said: expect.stringMatching(/^✗ 127.0.0.1:\d+ runs PostgreSQL 14; Apthapi needs 15 or newer.*$/),
    });
  });

  test('an option it does not know', async () => {
    const { code, said } = await run(['scripts/start.mjs', '--bogus'], free);
    expect({ code, said }).toEqual({ code: 1, said: expect.stringMatching(/^✗ npm start knows --empty.*$/) });
  });
});

describe('the built-in database', { timeout: SLOW }, () => {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'apthapi-ground-'));
  const postmaster = path.join(home, 'cluster/postmaster.pid');
  afterAll(async () => {
    await endRemains(home);
    fs.rmSync(home, { recursive: true, force: true });
  });
  const start = async () => startServer(await throwawayPlace(home), THROWAWAY);
  const count = (url: string) =>
    withClient(url, async (client) => (await client.query('SELECT count(*)::int AS n FROM kept')).rows[0].n);

  test('keeps what was written, whichever way the last run ended', async () => {
    const first = await start();
    await withClient(first.url('postgres'), (client) => client.query('CREATE TABLE kept AS SELECT 1 AS id'));

    const afterOrphan = await start(); // the first was never stopped, as after a killed start: it is ended
    expect(await count(afterOrphan.url('postgres'))).toBe(1);

    process.kill(Number(fs.readFileSync(postmaster, 'utf8').split('\n')[0]), 'SIGKILL');
    const afterCrash = await start();
    expect(await count(afterCrash.url('postgres'))).toBe(1);
    await afterCrash.stop();
  });

  test('is not kept from starting by a mark whose number another process has now', async () => {
    fs.writeFileSync(postmaster, `${process.pid}\n${home}/cluster\n0\n1\n\n\n\nready\n`);
    const server = await start();
    expect(await count(server.url('postgres'))).toBe(1);
    await server.stop();
  });

  test('a first start killed half-way leaves nothing in the way', async () => {
    fs.mkdirSync(path.join(home, 'cluster.new-torn/base'), { recursive: true });
    fs.rmSync(path.join(home, 'cluster'), { recursive: true });
    const server = await start();
    expect(fs.readdirSync(home).filter((name) => name.startsWith('cluster'))).toEqual(['cluster']);
    await server.stop();
  });
});

test.each([
  [undefined, '127.0.0.1', true],
  ['localhost', '127.0.0.1', true],
  ['0.0.0.0', '0.0.0.0', false],
  ['192.168.1.20', '192.168.1.20', false],
  ['::1', '::1', true],
])('with HOST %s it listens on %s', (wanted, host, alone) => {
  expect(readHost(wanted)).toBe(host);
  expect(isThisMachine(host)).toBe(alone);
});
