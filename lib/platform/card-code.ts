import 'server-only';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { ownKeys } from './sealing';

/**
 * The code on an actor's card: its id and a mark of it that only this installation makes, 32 bytes in 43 letters of base64url.
 * Who was not shown the card does not find it (128 bits), and nothing has to be kept: docs/decisions/0016-card.md.
 */
const MARK = 16;

export function cardCode(organisationId: string): string {
  const id = Buffer.from(organisationId.replaceAll('-', ''), 'hex');
  return Buffer.concat([id, marksOf(id)[0] ?? Buffer.alloc(0)]).toString('base64url');
}

/** @returns the id of the actor whose card has this code, or null for anything this installation did not make, to the letter */
export function actorOfCard(code: string): string | null {
  const bytes = Buffer.from(code, 'base64url');
  // Another spelling of the same bytes is another code: what is on the card is the only one.
  if (bytes.length !== 2 * MARK || bytes.toString('base64url') !== code) return null;
  const [id, mark] = [bytes.subarray(0, MARK), bytes.subarray(MARK)];
  if (!marksOf(id).some((one) => timingSafeEqual(mark, one))) return null;
  return id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** A printed card outlives sessions and keys: that of today first, then those that were made under the keys before. */
function marksOf(id: Buffer): Buffer[] {
  return ownKeys('card v1').map((key) => createHmac('sha256', key).update(id).digest().subarray(0, MARK));
}
