import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDatabase, withClient } from '@/scripts/lib/database.mjs';
import { isReady } from '@/scripts/lib/health.mjs';
import { freePort } from '@/scripts/lib/ports.mjs';
import { waitFor } from '@/scripts/lib/processes.mjs';
import { roleNames } from '@/scripts/lib/roles.mjs';
import { signInAs } from '@/scripts/lib/sign-in.mjs';
import { startTestServer } from '@/scripts/lib/test-server.mjs';

/**
 * The version before and this one on the same database, as several servers are brought up to date one after the other, while somebody writes
 * all the time. Both are built from git in folders of their own; UPGRADE_FROM names the version before, the last commit otherwise.
 */
const { UPGRADE_FROM: from = 'HEAD~1' } = process.env;
const patience = 1_200_000;
/** How long both serve. */
const sideBySide = 60_000;

const home = fs.mkdtempSync(path.join(os.tmpdir(), 'apthapi-upgrade-'));
const started: ChildProcess[] = [];
let database: Awaited<ReturnType<typeof startTestServer>>;

beforeAll(async () => {
  fs.chmodSync(home, 0o755);
  database = await startTestServer();
  await createDatabase(database.url('postgres'), 'upgraded', roleNames.owner);
});
afterAll(async () => {
  await Promise.all(started.map(stop));
  await database.stop();
  fs.rmSync(home, { recursive: true, force: true });
});

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.kill('SIGTERM');
  await once(server, 'exit');
}

/** What git keeps of a version, in a folder of its own. */
function checkout(name: string, version: string): string {
  const folder = path.join(home, name);
  fs.mkdirSync(folder);
  const archive = execFileSync('git', ['archive', '--format=tar', version], { maxBuffer: 1 << 30 });
  execFileSync('tar', ['-x', '-C', folder], { input: archive });
  return folder;
}

/** Installs, migrates, builds and serves a version. @returns once it answers; `address` is where */
async function serve(folder: string): Promise<{ server: ChildProcess; address: string }> {
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const env = {
    ...process.env,
    DATA_DIR: path.join(home, 'data'), // the same secrets, as servers of one installation have them
    DATABASE_URL: database.url('upgraded', 'application'),
    MIGRATION_DATABASE_URL: database.url('upgraded', 'owner'),
    PORT: String(port),
    APTHAPI_URL: address,
    NEXTAUTH_URL: address,
    NODE_ENV: 'production' as const,
  };
  const server = spawn(process.execPath, ['scripts/start.mjs', '--demo'], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(server);
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => (said += chunk));
  const serves = await waitFor(async () => server.exitCode !== null || (await isReady(port, '127.0.0.1')), patience, 250);
  expect([serves, server.exitCode], said).toEqual([true, null]);
  return { server, address };
}

/** Needs that a producer states one after the other, at the places that serve in turn. */
function writer(cookie: string, places: string[]) {
  const written: { id: string; at: string }[] = [];
  const failed: string[] = [];
  let isWriting = true;
  const write = async () => {
    for (let turn = 0; isWriting; turn += 1) {
      const at = places[turn % places.length] ?? '';
      const body = JSON.stringify({ requestId: randomUUID(), topic: 'quality', text: `Queremos envasar leche, ${turn}.` });
      const headers = { 'content-type': 'application/json', cookie };
      const answer = await fetch(`${at}/api/actions/need.state@1`, { method: 'POST', headers, body });
      const said = await answer.json();
      if (answer.status === 200) written.push({ id: said.value.id, at });
      else failed.push(`${at} ${answer.status} ${JSON.stringify(said)}`);
      await pause(100);
    }
  };
  const writing = write();
  const end = async () => {
    isWriting = false;
    await writing;
  };
  return { written, failed, end };
}

test(`${from} and this version serve side by side, and nothing that either took is lost`, async () => {
  const before = await serve(checkout('before', from));
  const places = [before.address];
  const { written, failed, end } = writer(await signInAs(before.address, 'totora.pampa'), places);

  const now = await serve(checkout('now', 'HEAD')); // the version before goes on while this one migrates
  places.push(now.address);
  await pause(sideBySide);
  for (const address of places)
    for (const page of ['/', '/convocatorias', '/compra-local', '/matriz'])
      expect([address, page, (await fetch(address + page)).status]).toEqual([address, page, 200]);

  places.shift();
  await pause(1_000); // what was on its way there is answered
  await stop(before.server);
  await pause(2_000);
  await end();

  expect(failed).toEqual([]);
  for (const { address } of [before, now]) expect(written.filter(({ at }) => at === address).length, address).toBeGreaterThan(10);
  const kept = await withClient(database.url('upgraded'), async (client) => {
    const { rows } = await client.query('SELECT count(*)::int AS needs FROM producer_needs WHERE id = ANY($1)', [
      written.map(({ id }) => id),
    ]);
    return rows[0];
  });
  expect(kept).toEqual({ needs: written.length });
});
