import 'server-only';
import type { Draft } from '@/lib/data/offers/drafts';
import { isSameContent, unsealDraft } from '@/lib/data/offers/envelopes';
import { biddingParty, type WouldBid } from '@/lib/data/parties';
import type { ActorKind } from '@/lib/domain/law/actor-kinds';
import type { Db } from '@/lib/platform/database';
import { keyKeeper } from '@/lib/platform/sealing';

/** What a bidder has drafted for one tender. */
export type FoundOfferDraft = {
  /** As which they bid. */
  partyId: string;
  now: Date;
  takesOffers: boolean;
  bidderKind: ActorKind;
  /** Null: none, or the tender takes no offers any more. */
  draft: Draft | null;
  /** The bidder's last offer, if it was not withdrawn. */
  standing: {
    id: string;
    receiptNumber: string;
    sentAt: Date;
    /** Number of the amendment against which it waits to be confirmed. */
    unconfirmed: number | null;
    /** The draft says nothing else. */
    isDraft: boolean;
  } | null;
};

type Row = {
  partyId: string;
  now: Date;
  takesOffers: boolean;
  bidderKind: ActorKind;
  sealed: Uint8Array | null;
  savedAt: Date | null;
  wrappedKey: Uint8Array;
  offerId: string | null;
  sha256: string;
  /** Null when the tender takes no offers any more. */
  envelope: Uint8Array | null;
  receiptNumber: string;
  sentAt: Date;
  unconfirmed: number | null;
};

/** One statement; null when the tender has no seal (it was never published). */
export async function findOfferDraft(db: Db, wouldBid: WouldBid): Promise<FoundOfferDraft | null> {
  const [row] = await db.$queryRaw<Row[]>`
    select b.party_id as "partyId", at.now, t.status = 'published' and at.now < t.deadline_at as "takesOffers", coalesce(a.kind::text, 'company') as "bidderKind",
           d.sealed, d.saved_at as "savedAt", s.wrapped_key as "wrappedKey",
           o.id as "offerId", o.receipt_number as "receiptNumber", o.sent_at as "sentAt", o.sha256, u.amendment_number as unconfirmed,
           case when t.status = 'published' and at.now < t.deadline_at then o.sealed end as envelope
      from tenders t
      join tender_seals s on s.tender_id = t.id
      cross join (select app_clock() as now) at
      cross join (select ${biddingParty(wouldBid)} as party_id) b
      left join party_leads a on a.party_id = b.party_id
      left join offer_drafts d on d.tender_id = t.id and d.party_id = b.party_id
            and t.status = 'published' and at.now < t.deadline_at
      left join lateral (
        select sent.* from (
          select * from offers where tender_id = t.id and party_id = b.party_id
           order by sent_at desc, id desc limit 1) sent
         where not exists (select 1 from offer_withdrawals w where w.offer_id = sent.id)) o on true
      left join unconfirmed_offers u on u.offer_id = o.id
     where t.id = ${wouldBid.tenderId}::uuid`;
  if (!row) return null;
  const {
    partyId,
    now,
    takesOffers,
    bidderKind,
    sealed,
    savedAt,
    offerId: id,
    receiptNumber,
    sentAt,
    sha256,
    envelope,
    unconfirmed,
  } = row;
  const bidder = { tenderId: wouldBid.tenderId, partyId };
  const key = sealed || envelope ? await keyKeeper().unwrap(wouldBid.tenderId, row.wrappedKey) : null;
  const draft = key && sealed && savedAt ? { savedAt, content: unsealDraft(key, bidder, sealed) } : null;
  const isDraft =
    key && id && draft && envelope ? isSameContent(key, { ...bidder, id, sha256, sealed: envelope }, draft.content) : false;
  return {
    partyId,
    now,
    takesOffers,
    bidderKind,
    draft,
    standing: id ? { id, receiptNumber, sentAt, unconfirmed, isDraft } : null,
  };
}
