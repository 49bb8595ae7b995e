/** What the letters of the share images can write: Latin with its accents, and the signs of a Spanish text. */
const unknown = /[^\u0020-\u007e\u00a0-\u00ac\u00ae-\u00ffıŒœ–—‘’‚“”„•…‹›€™−\n]/gu;

/**
 * A text with only letters that the drawing has. A letter that it lacks would be looked for on other people's servers;
 * so 'ā' becomes 'a', and what has no Latin base (an emoji, another script) is left out.
 */
export function writable(text: string): string {
  return text
    .normalize('NFC')
    .replace(unknown, (letter) => letter.normalize('NFD').replace(unknown, ''))
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** The same for every text inside a value. */
export function writableIn<Value>(value: Value): Value {
  if (typeof value === 'string') return writable(value) as Value;
  if (Array.isArray(value)) return value.map(writableIn) as Value;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, writableIn(inner)])) as Value;
}
