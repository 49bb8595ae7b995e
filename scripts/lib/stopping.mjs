import { formatError } from './errors.mjs';
import { commandOf, isAlive, parentOf } from './processes.mjs';

/** @type {(() => unknown)[]} */
const closers = [];
/** @type {Promise<never> | undefined} */
let ending;

/** Remembers how to close what was just opened: the last opened is closed first. @param {() => unknown} close */
export const atEnd = (close) => void closers.push(close);

/** Whether this process is closing what it opened: what ends now was ended. */
export const isEnding = () => ending !== undefined;

/** Closes everything and leaves. @param {number} code @returns {Promise<never>} */
function end(code) {
  ending ??= (async () => {
    for (const close of closers.reverse()) {
      try {
        await close();
      } catch (error) {
        console.error(formatError(error));
      }
    }
    process.exit(code);
  })();
  return ending;
}

/**
 * Runs a command-line entry to its end: a signal closes what it opened, a CliError is told in one line, anything else is a fault
 * and keeps its stack.
 * @param {() => Promise<void>} entry
 */
export async function main(entry) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void end(signal === 'SIGTERM' ? 0 : 130));
  endWithNpm();
  try {
    await entry();
    await end(Number(process.exitCode ?? 0));
  } catch (error) {
    if (ending) return; // what failed did so because it was ended
    console.error(formatError(error));
    await end(1);
  }
}

/** A killed npm cannot pass the signal on, and nobody sees this process's output any more: then it ends too. */
function endWithNpm() {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return;
  const throughShell = /^\S*sh -c /.test(commandOf(process.ppid));
  const npm = throughShell ? parentOf(process.ppid) : process.ppid;
  setInterval(() => isAlive(npm) || void end(1), 500).unref();
}
