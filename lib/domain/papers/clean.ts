/** Signs of control, halves of a letter, what is no letter, and what turns the direction of what follows; a line break stays. */
const unwritable = /(?!\n)[\p{Cc}\p{Cs}\p{Cn}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/gu;

/** A text without what no paper may hold: XML would be broken by it, or the order of reading turned. */
function cleanText(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(unwritable, '');
}

/** @returns the same value, every text in it clean; instants and functions as they are */
export function cleanTexts<Value>(value: Value): Value {
  if (typeof value === 'string') return cleanText(value) as Value;
  if (Array.isArray(value)) return value.map(cleanTexts) as Value;
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleanTexts(inner)])) as Value;
}
