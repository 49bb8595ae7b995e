import 'server-only';
import type { OfferContent } from '@/lib/domain/offers/offer';
import { canonicalPayload, type OfferPayload, readContent, readPayload, writeContent } from '@/lib/domain/offers/payload';
import type { Db } from '@/lib/platform/database';
import { fingerprint, keyKeeper, SealBroken, type Sealed, seal, unseal } from '@/lib/platform/sealing';

/** Where an envelope belongs: its tender and the party that bids. */
export type Bidder = { tenderId: string; partyId: string };

const draftPlace = ({ tenderId, partyId }: Bidder) => ['draft', tenderId, partyId];
const offerPlace = ({ tenderId, partyId }: Bidder, offerId: string) => ['offer', tenderId, partyId, offerId];

export function sealDraft(key: Uint8Array, bidder: Bidder, content: OfferContent): Sealed {
  return seal(key, draftPlace(bidder), writeContent(content));
}

export function unsealDraft(key: Uint8Array, bidder: Bidder, sealed: Uint8Array): OfferContent {
  return readContent(unseal(key, draftPlace(bidder), sealed));
}

/** @returns the envelope of an offer, and the hash that its receipt says */
export function sealOffer(key: Uint8Array, payload: OfferPayload): { sealed: Sealed; sha256: string } {
  const text = canonicalPayload(payload);
  return { sealed: seal(key, offerPlace(payload, payload.offerId), text), sha256: fingerprint(text) };
}

export type SealedOffer = Bidder & { id: string; sha256: string; sealed: Uint8Array };

export type UnsealedOffer =
  | { ok: true; payload: OfferPayload; text: string }
  | { ok: false; reason: 'seal-broken' | 'hash-differs' | 'content-unreadable' };

/** Opens an offer. What was tampered with is told apart from what is sound; it never throws for one bad envelope. */
export function unsealOffer(key: Uint8Array, { id, sealed, sha256, ...bidder }: SealedOffer): UnsealedOffer {
  try {
    const text = unseal(key, offerPlace(bidder, id), sealed);
    if (fingerprint(text) !== sha256) return { ok: false, reason: 'hash-differs' };
    const payload = readPayload(text);
    return payload ? { ok: true, payload, text } : { ok: false, reason: 'content-unreadable' };
  } catch (error) {
    if (error instanceof SealBroken) return { ok: false, reason: 'seal-broken' };
    throw error;
  }
}

/** Whether an offer in its envelope says what that content says; one that does not open says nothing. Only ever asked of the bidder's own. */
export function isSameContent(key: Uint8Array, offer: SealedOffer, content: OfferContent): boolean {
  const opened = unsealOffer(key, offer);
  return opened.ok && writeContent(opened.payload.content) === writeContent(content);
}

/** Keeps the key of a tender, wrapped. */
export async function saveTenderKey(db: Db, tenderId: string, key: Uint8Array): Promise<void> {
  await db.tenderSeal.create({
    data: { tenderId, wrappedKey: await keyKeeper().wrap(tenderId, key) },
    select: { tenderId: true },
  });
}

/** The key of a tender. Whoever asks for it has read the envelope through a statement that let them. */
export async function readTenderKey(db: Db, tenderId: string): Promise<Uint8Array> {
  const { wrappedKey } = await db.tenderSeal.findUniqueOrThrow({ where: { tenderId }, select: { wrappedKey: true } });
  return keyKeeper().unwrap(tenderId, wrappedKey);
}

/** Marks on the seal that it was broken by the opening. */
export async function markSealOpened(db: Db, tenderId: string): Promise<void> {
  await db.$executeRaw`update tender_seals set opened_at = app_clock() where tender_id = ${tenderId}::uuid`;
}
