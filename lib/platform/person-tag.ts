import 'server-only';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { ownKey } from './sealing';

/**
 * Whose page it is, written into its forms: a form that arrives without a session, or with somebody else's, still says for whom it was
 * shown. Opaque, and only this installation makes it.
 */
type Who = { userId: string; organisation: { id: string } };

/** What is kept for a person is found by this: HMAC-SHA-256 of the person and the organisation they act for, hex. */
export function personKey({ userId, organisation }: Who): string {
  return hmac('person v1', `${userId} ${organisation.id}`);
}

export function personTag(who: Who): string {
  const key = personKey(who);
  return `${key}.${hmac('person tag v1', key)}`;
}

/** @returns the key in a tag of ours, or null for any other text */
export function keyOfTag(tag: string): string | null {
  const [key = '', mark = ''] = tag.split('.');
  const right = Buffer.from(hmac('person tag v1', key));
  const sent = Buffer.from(mark);
  return sent.length === right.length && timingSafeEqual(sent, right) ? key : null;
}

function hmac(use: string, text: string): string {
  return createHmac('sha256', ownKey(use)).update(text).digest('hex');
}
