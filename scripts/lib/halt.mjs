/** A stop that the operator can mend: one line that names the way out, exit code 1, no stack. */
export class Halt extends Error {}

/**
 * Runs a command-line entry to its end. A Halt or a full disk is told in one line; anything else is a fault and keeps its stack.
 * @param {() => Promise<void>} entry
 */
export async function main(entry) {
  try {
    await entry();
  } catch (error) {
    console.error(tell(error));
    process.exit(1);
  }
}

/** @param {any} error What was thrown. @returns {string} */
export function tell(error) {
  if (error instanceof Halt) return `✗ ${error.message}`;
  if (error?.code === 'ENOSPC') return '✗ The disk is full. Free at least 1 GiB and start again; nothing is lost.';
  if (error?.code === 'EACCES' || error?.code === 'EROFS') {
    return `✗ No permission to write ${error.path ?? 'here'}. Run as the owner of this folder, or make it writable.`;
  }
  return `✗ ${error?.stack ?? error}`;
}
