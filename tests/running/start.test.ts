import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '@/scripts/lib/ports.mjs';
import { isAlive, waitFor } from '@/scripts/lib/processes.mjs';

/** `npm start` as an operator runs it, with data of its own; and whatever it started killed as a machine in need would. */
const patience = 240_000;
const data = fs.mkdtempSync(path.join(os.tmpdir(), 'apthapi-running-'));
let start: ChildProcess;
let address: string;
let said = '';

beforeAll(async () => {
  fs.chmodSync(data, 0o755);
  const port = await freePort();
  address = `http://127.0.0.1:${port}`;
  const { DATABASE_URL: _, ...env } = process.env;
  start = spawn(process.execPath, ['scripts/start.mjs', '--empty'], {
    env: {
      ...env,
      DATA_DIR: data,
      PORT: String(port),
      APTHAPI_URL: address,
      NODE_ENV: 'production',
      APTHAPI_ADMIN_NAME: 'Operadora',
      APTHAPI_ADMIN_EMAIL: 'operadora@apthapi.example',
      APTHAPI_ADMIN_PASSWORD: 'quinua-y-tarwi-2026',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [start.stdout, start.stderr]) stream?.on('data', (chunk) => (said += chunk));
  await until(() => said.includes('Stop ') && said.includes('worker ready'));
}, patience);

afterAll(async () => {
  if (start.exitCode === null && start.signalCode === null) {
    start.kill('SIGTERM');
    await once(start, 'exit');
  }
  fs.rmSync(data, { recursive: true, force: true });
}, patience);

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  if (!(await waitFor(condition, patience, 50))) throw new Error(`it did not come to that:\n${said}`);
}

/** What it started, by what stands in the command. */
function childOf(word: RegExp): number {
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' });
  const rows = stdout.split('\n').map((row) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(row) ?? []);
  const found = rows.find(([, , parent, command = '']) => Number(parent) === start.pid && word.test(command));
  return Number(found?.[1] ?? 0);
}
const programs = { application: /bin\/next|next-server/, worker: /scripts\/work\.ts/, database: /bin\/postgres/ };
const running = () => Object.fromEntries(Object.entries(programs).map(([name, word]) => [name, childOf(word)]));

const isServed = async () => {
  const page = await fetch(`${address}/ingresar`).catch(() => undefined);
  return page?.status === 200 && (await page.text()).includes('</html>');
};
const isReady = async () => (await fetch(`${address}/api/ready`).catch(() => undefined))?.status === 200;
const endsTold = (what: string) => said.split('\n').filter((line) => line.startsWith(`✗ ${what} ended by itself`));
/** Kills one of them, and waits until another stands there. */
async function kill(name: keyof typeof programs): Promise<number> {
  const killed = childOf(programs[name]);
  expect(killed).toBeGreaterThan(0);
  process.kill(killed, 'SIGKILL');
  await until(() => childOf(programs[name]) > 0 && childOf(programs[name]) !== killed);
  return killed;
}

describe('what was started comes back by itself', () => {
  test('the application, at its port', { timeout: patience }, async () => {
    const before = running();
    await kill('application');
    await until(isServed);
    expect(endsTold('The application')).toEqual(['✗ The application ended by itself (SIGKILL); started again in 0.25 s.']);
    expect(running()).toEqual({ ...before, application: childOf(programs.application) });
  });

  test('the worker', { timeout: patience }, async () => {
    const before = running();
    const ready = () => said.split('worker ready').length;
    const times = ready();
    await kill('worker');
    await until(() => ready() > times);
    expect(endsTold('The worker')).toEqual(['✗ The worker ended by itself (SIGKILL); started again in 0.25 s.']);
    expect(running()).toEqual({ ...before, worker: childOf(programs.worker) });
  });

  test('PostgreSQL, at its port, and the application goes on with it', { timeout: patience }, async () => {
    const { application } = running();
    await kill('database');
    await until(isReady);
    await until(isServed);
    expect(endsTold('PostgreSQL')).toEqual(['✗ PostgreSQL ended by itself (SIGKILL); started again in 0.25 s.']);
    expect(running().application).toBe(application);
    await until(() => childOf(programs.worker) > 0);
  });

  test('and ends with it, none left behind', { timeout: patience }, async () => {
    const pids = Object.values(running());
    start.kill('SIGTERM');
    const [code] = await once(start, 'exit');
    expect(code).toBe(0);
    expect(pids.filter((pid) => isAlive(pid))).toEqual([]);
  });
});
