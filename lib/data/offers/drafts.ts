import 'server-only';
import type { OfferContent } from '@/lib/domain/offers/offer';
import type { Db } from '@/lib/platform/database';
import type { Sealed } from '@/lib/platform/sealing';
import { type Bidder, readTenderKey, unsealDraft } from './envelopes';

export type Draft = { content: OfferContent; savedAt: Date };

/**
 * The bidder's own draft, or null. From the deadline on there is none for anyone: the statement that fetches it says so,
 * by the database's clock.
 */
export async function readDraft(db: Db, bidder: Bidder): Promise<Draft | null> {
  const [row] = await db.$queryRaw<{ sealed: Uint8Array; saved_at: Date }[]>`
    select d.sealed, d.saved_at from offer_drafts d join tenders t on t.id = d.tender_id
     where d.tender_id = ${bidder.tenderId}::uuid and d.party_id = ${bidder.partyId}::uuid
       and t.status = 'published' and app_clock() < t.deadline_at`;
  if (!row) return null;
  const key = await readTenderKey(db, bidder.tenderId);
  return { content: unsealDraft(key, bidder, row.sealed), savedAt: row.saved_at };
}

/** @returns when it was saved, or null when the tender takes no offers any more */
export async function saveDraft(db: Db, { tenderId, partyId }: Bidder, sealed: Sealed): Promise<Date | null> {
  const [row] = await db.$queryRaw<{ saved_at: Date }[]>`
    insert into offer_drafts (tender_id, party_id, sealed, saved_at)
    select t.id, ${partyId}::uuid, ${sealed}::bytea, date_trunc('milliseconds', app_clock()) from tenders t
     where t.id = ${tenderId}::uuid and t.status = 'published' and app_clock() < t.deadline_at
    on conflict (tender_id, party_id) do update set sealed = excluded.sealed, saved_at = excluded.saved_at
    returning saved_at`;
  return row?.saved_at ?? null;
}

/** One bidder's writings on one tender wait for each other: two pages open, a tap twice, a sending and a withdrawal. */
export async function lockBidder(db: Db, { tenderId, partyId }: Bidder): Promise<void> {
  await db.$queryRaw`select 1 as locked from (select pg_advisory_xact_lock(hashtextextended(${`${tenderId} ${partyId}`}, 0))) as held`;
}
