import { spawn } from 'node:child_process';
import { Halt } from './halt.mjs';
import { inRoot, root } from './paths.mjs';

/** What Node needs to run the application's own modules outside Next: see outside-next.mjs. */
export const outsideNext = ['--conditions=react-server', `--import=${inRoot('scripts/lib/outside-next.mjs')}`];

/** A child that ends by itself when this process dies, however it dies: see stop-with-parent.mjs. */
const stopWithParent = `--import=${inRoot('scripts/lib/stop-with-parent.mjs')}`;

/**
 * Runs a program to its end.
 * @param {string} command @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, shown?: boolean, shell?: boolean, signal?: AbortSignal }} [options] `shown`: its output goes straight to the terminal.
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { env = process.env, shown = false, shell = false, signal } = {}) {
  return new Promise((resolve, reject) => {
    const stdio = shown ? 'inherit' : /** @type {const} */ (['ignore', 'pipe', 'pipe']);
    const child = spawn(command, args, { cwd: root, env, stdio, shell, signal });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Runs one of the house's TypeScript files in Node, with '@/' imports and the server's side of React and Next.
 * @param {string} file Relative to the checkout. @param {string[]} args @param {NodeJS.ProcessEnv} env
 */
export const runTypeScript = (file, args, env, { shown = false } = {}) =>
  run(process.execPath, [...outsideNext, '--import=tsx', inRoot(file), ...args], { env, shown });

/** The same, or a Halt with what it said. @param {string} file @param {string[]} args @param {NodeJS.ProcessEnv} env */
export async function needTypeScript(file, args, env) {
  const { code, output } = await runTypeScript(file, args, env);
  if (code !== 0) throw new Halt(`${file} ${args.join(' ')} failed:\n${output.trim()}`);
}

/**
 * Starts Next (`start`, `dev`) as a server that lives no longer than this process.
 * @param {string[]} args @param {NodeJS.ProcessEnv} env
 * @param {{ quiet?: boolean }} [options] `quiet` keeps what it prints for the caller to read from `child.stdout`.
 */
export function spawnNext(args, env, { quiet = false } = {}) {
  const out = quiet ? 'pipe' : 'inherit';
  return spawn(process.execPath, [stopWithParent, inRoot('node_modules/next/dist/bin/next'), ...args], {
    cwd: root,
    env,
    stdio: ['ignore', out, out, 'ipc'],
  });
}

/** Asks a child to end, and waits. @param {import('node:child_process').ChildProcess} child */
export async function endChild(child, graceMs = 5_000) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), graceMs);
  await ended;
  clearTimeout(force);
}
