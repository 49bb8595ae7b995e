import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

/** @param {number} pid */
export function isAlive(pid) {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/** Ended, but its parent has not looked yet: in a container without an init nobody ever may. @param {number} pid */
function isZombie(pid) {
  try {
    return fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.startsWith('Z') ?? false;
  } catch {
    return false;
  }
}

/** The command line of a process, to tell ours from a stranger that was given the same number. @param {number} pid */
export function commandOf(pid) {
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    const query =
      process.platform === 'win32'
        ? spawnSync('powershell', [
            '-NoProfile',
            '-Command',
            `(Get-CimInstance Win32_Process -Filter "ProcessId=${pid}").CommandLine`,
          ])
        : spawnSync('ps', ['-o', 'args=', '-p', String(pid)]);
    return String(query.stdout ?? '');
  }
}

/** @param {number} pid @returns {number} */
export const parentOf = (pid) => Number(factOf(pid, PARENT, 'ppid='));

/** When a process began: with its number, this names it for good. @param {number} pid @returns {string} */
export const startOf = (pid) => factOf(pid, STARTED, 'lstart=');

// Places in /proc/PID/stat after the name of the program.
const PARENT = 1;
const STARTED = 19;

/** @param {number} pid @param {number} place @param {string} column What `ps` calls it, where there is no /proc. */
function factOf(pid, place, column) {
  try {
    return fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[place] ?? '';
  } catch {
    return String(spawnSync('ps', ['-o', column, '-p', String(pid)]).stdout ?? '').trim();
  }
}

/**
 * @param {() => boolean | Promise<boolean>} condition
 * @param {number} withinMs
 * @returns {Promise<boolean>} Whether it came true in time.
 */
export async function waitFor(condition, withinMs, everyMs = 20) {
  const deadline = performance.now() + withinMs;
  while (performance.now() < deadline) {
    if (await condition()) return true;
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
  return false;
}
