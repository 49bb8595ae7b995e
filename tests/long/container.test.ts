import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isReady } from '@/scripts/lib/health.mjs';
import { freePort } from '@/scripts/lib/ports.mjs';
import { waitFor } from '@/scripts/lib/processes.mjs';

/** The steps of the container file, line by line, in a folder that holds what git keeps and nothing else. No image is built. */
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'apthapi-container-'));
const data = path.join(folder, 'data');
const checkout = path.join(folder, 'checkout');
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const lines = fs.readFileSync('docs/running/Containerfile', 'utf8').trimEnd().split('\n');
const stepsOf = (word: string) => lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));
const own = { ...process.env, DATA_DIR: data, DATABASE_URL: '', MIGRATION_DATABASE_URL: '', NODE_ENV: 'production' as const };

test('the file has no more than twenty lines', () => expect(lines.length).toBeLessThanOrEqual(20));

test('what it runs builds a clean folder, and what it starts serves and ends', async () => {
  fs.mkdirSync(checkout);
  fs.chmodSync(folder, 0o755);
  const kept = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' });
  for (const file of kept.split('\0').filter((name) => name !== '' && fs.existsSync(name))) {
    fs.mkdirSync(path.dirname(path.join(checkout, file)), { recursive: true });
    fs.copyFileSync(file, path.join(checkout, file));
  }
  // The one that makes users' folders is the image's own.
  for (const step of stepsOf('RUN').filter((one) => !one.startsWith('mkdir'))) {
    const { status, stdout, stderr } = spawnSync('/bin/sh', ['-c', step], { cwd: checkout, env: own, encoding: 'utf8' });
    expect([step, status, status === 0 ? '' : `${stdout}${stderr}`]).toEqual([step, 0, '']);
  }
  const port = await freePort();
  const [command = '', ...args] = JSON.parse(stepsOf('CMD')[0] ?? '[]') as string[];
  const administrator = {
    APTHAPI_ADMIN_NAME: 'Operadora',
    APTHAPI_ADMIN_EMAIL: 'operadora@apthapi.example',
    APTHAPI_ADMIN_PASSWORD: 'quinua-y-tarwi-2026',
  };
  const server = spawn(command, args, { cwd: checkout, env: { ...own, ...administrator, PORT: String(port) }, stdio: 'pipe' });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => (said += chunk));
  const serves = await waitFor(async () => server.exitCode !== null || (await isReady(port, '127.0.0.1')), 600_000, 500);
  expect([serves, server.exitCode], said).toEqual([true, null]);
  expect((await fetch(`http://127.0.0.1:${port}/ingresar`)).status).toBe(200);
  server.kill('SIGTERM');
  await once(server, 'exit');
});
