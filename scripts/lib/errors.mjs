/** A stop that the operator can mend: told in one line that names the way out, exit code 1, no stack. */
export class CliError extends Error {}

/** @param {any} error What was thrown. @returns {string} What the operator reads. */
export function formatError(error) {
  if (/ENOSPC|No space left on device/.test(`${error?.code} ${error?.message}`)) {
    return '✗ The disk is full. Free at least 1 GiB and start again; nothing is lost.';
  }
  if (error instanceof CliError) return `✗ ${error.message}`;
  if (error?.code === 'EACCES' || error?.code === 'EROFS') {
    return `✗ No permission to write ${error.path ?? 'here'}. Run as the owner of this folder, or make it writable.`;
  }
  return `✗ ${error?.stack ?? error}\nThis was not foreseen. Starting again is safe.`;
}
