import { Halt, tell } from './halt.mjs';

/** @type {(() => unknown)[]} */
const closers = [];
/** @type {Promise<never> | undefined} */
let ending;

/** Remembers how to close what was just opened: the last opened is closed first. @param {() => unknown} close */
export const atEnd = (close) => void closers.push(close);

/** Closes everything and leaves. @param {number} code @returns {Promise<never>} */
export function end(code) {
  ending ??= (async () => {
    for (const close of closers.reverse()) {
      try {
        await close();
      } catch (error) {
        console.error(tell(error));
      }
    }
    process.exit(code);
  })();
  return ending;
}

/**
 * Runs a command-line entry to its end: a signal closes what it opened, a Halt is told in one line, anything else is a fault
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
    console.error(tell(error));
    if (!(error instanceof Halt)) console.error('This was not foreseen. Starting again is safe.');
    await end(1);
  }
}

/** A killed npm cannot pass the signal on: this process is then handed to another parent, and nobody sees its output. */
function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const npm = process.ppid;
  setInterval(() => process.ppid === npm || void end(1), 500).unref();
}
