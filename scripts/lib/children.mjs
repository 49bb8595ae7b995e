import { spawn } from 'node:child_process';
import { CliError } from './errors.mjs';
import { inRoot, root } from './paths.mjs';
import { atEnd } from './stopping.mjs';

/** @typedef {import('node:child_process').ChildProcess} Child */

/** What Node needs to import the application's own modules outside Next: see outside-next.mjs. */
export const outsideNext = ['--conditions=react-server', `--import=${inRoot('scripts/lib/outside-next.mjs')}`];

/** A child of Node's that ends by itself when this process is gone, even killed. */
const stopWithParent = `--import=${inRoot('scripts/lib/stop-with-parent.mjs')}`;

/**
 * Runs a program to its end; ended early if this process is.
 * @param {string} command @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, shown?: boolean, shell?: boolean }} [options] `shown`: it talks to the terminal itself.
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { env = process.env, shown = false, shell = false } = {}) {
  const talk = shown ? 'inherit' : 'pipe';
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env, stdio: [shown ? 'inherit' : 'ignore', talk, talk], shell });
    /** @type {string[]} */
    const output = [];
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (chunk) => output.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output: output.join('') }));
    atEnd(() => endChild(child));
  });
}

/** Runs a program of Node's, which does not outlive this process. @param {string[]} args @param {{ env?: NodeJS.ProcessEnv, shown?: boolean }} [options] */
export const runNode = (args, options) => run(process.execPath, [stopWithParent, ...args], options);

/**
 * Runs one of the project's TypeScript files in Node, with '@/' imports and the server's side of React and Next.
 * @param {string} file Relative to the checkout. @param {string[]} args @param {NodeJS.ProcessEnv} env
 */
export const runTypeScript = (file, args, env, { shown = false } = {}) =>
  runNode([...outsideNext, '--import=tsx', inRoot(file), ...args], { env, shown });

/** The same, or a CliError with what it said. @param {string} file @param {string[]} args @param {NodeJS.ProcessEnv} env */
export async function needTypeScript(file, args, env) {
  const { code, output } = await runTypeScript(file, args, env);
  if (code !== 0) throw new CliError(`${file} ${args.join(' ')} failed:\n${output.trim()}`);
}

/**
 * Starts Next (`start`, `dev`) as a server that does not outlive this process.
 * @param {string[]} args @param {NodeJS.ProcessEnv} env @param {'pipe' | number} [output] A file that is open, for what it prints.
 * @returns {Child}
 */
export const spawnNext = (args, env, output) => spawnNode([inRoot('node_modules/next/dist/bin/next'), ...args], env, output);

/** Starts a worker (scripts/work.ts) that does not outlive this process. @param {NodeJS.ProcessEnv} env @returns {Child} */
export const spawnWorker = (env) => spawnNode([...outsideNext, '--import=tsx', inRoot('scripts/work.ts')], env);

/** @param {string[]} args @param {NodeJS.ProcessEnv} env @param {'pipe' | number} [output] @returns {Child} */
function spawnNode(args, env, output = 'pipe') {
  const child = spawn(process.execPath, [stopWithParent, ...args], { cwd: root, env, stdio: ['ignore', output, output] });
  atEnd(() => endChild(child));
  return child;
}

/** Asks a child to end, and waits. @param {Child} child */
async function endChild(child, graceMs = 5_000) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), graceMs);
  await ended;
  clearTimeout(force);
}
