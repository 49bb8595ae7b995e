import 'server-only';
import type { PastEvent } from '@/lib/data/events';
import type { Resent } from './definition';

/**
 * The input as it must be to be written over what the form's earlier sendings left. What somebody else changed since is found by the
 * record's version, as always.
 * @param earlier events of those sendings, oldest first; at least one
 * @returns null where the action cannot be laid over itself
 */
export function layOver<Input>(resent: Resent<Input> | undefined, input: Input, earlier: readonly PastEvent[]): Input | null {
  if (resent === undefined || resent === 'further') return null;
  if (resent === 'over') return input;
  if (resent === 'version') return overVersion(input, earlier);
  if (typeof resent === 'function') return resent(input, earlier);
  if (input[resent.made]) return overVersion(input, earlier);
  // What the first sending made, with version 1, is changed: it is not made again.
  const made = earlier[0]?.objectId;
  return made ? { ...input, [resent.made]: made, version: earlier.length } : null;
}

/** A record's version as the form's own earlier sendings left it: each of them saved it once. */
export function overVersion<Input>(input: Input, earlier: readonly unknown[]): Input {
  const seen = (input as { version?: number }).version ?? 0;
  return { ...input, version: seen + earlier.length };
}
