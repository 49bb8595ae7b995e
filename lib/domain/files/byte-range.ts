/** First and last byte, both counted. */
export type ByteRange = { from: number; to: number };

/**
 * What a header asks of a file of so many bytes, one range alone (RFC 9110, 14.2).
 * @returns null: all of it (no range, several, or one of another unit); 'beyond': nothing of it is there
 */
export function readByteRange(header: string | null, size: number): ByteRange | 'beyond' | null {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '') ?? [];
  if (first === '' && last === '') return null;
  if (first === '') return Number(last) === 0 ? 'beyond' : { from: Math.max(0, size - Number(last)), to: size - 1 };
  const range = { from: Number(first), to: Math.min(last === '' ? size - 1 : Number(last), size - 1) };
  if (last !== '' && Number(last) < range.from) return null;
  return range.from >= size ? 'beyond' : range;
}
