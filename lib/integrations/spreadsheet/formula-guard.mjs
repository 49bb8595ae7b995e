/**
 * A spreadsheet takes a text that begins like this for a formula and runs it.
 * An apostrophe in front makes it a text again; reading takes the apostrophe off.
 * @param {string} text
 */
export function escapeFormula(text) {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** @param {string} text */
export function unescapeFormula(text) {
  return /^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}
