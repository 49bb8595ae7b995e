import 'server-only';
import { restrictViolation, sqlStateOf } from '@/lib/data/sql-state';
import { type OfferFacts, type OfferState, offerState } from '@/lib/domain/offers/state';
import type { TenderStatus } from '@/lib/domain/tenders/tender';
import type { Db } from '@/lib/platform/database';
import { Prisma } from '@/lib/platform/prisma/client';
import type { Sealed } from '@/lib/platform/sealing';
import type { Bidder, SealedOffer } from './envelopes';

export type NewOffer = Bidder & { id: string; receiptNumber: string; sha256: string; sealed: Sealed };

/**
 * Writes an offer if, at that very instant by the database's clock, the tender takes it. The tender's row is held, so that
 * an opening waits for the offers on their way in.
 * @returns when it was received, or null when the tender takes no offers any more
 */
export function insertOffer(db: Db, { id, tenderId, partyId, receiptNumber, sha256, sealed }: NewOffer): Promise<Date | null> {
  return inTime(async () => {
    const [row] = await db.$queryRaw<{ sent_at: Date }[]>`
      insert into offers (id, tender_id, party_id, receipt_number, sha256, sealed)
      select ${id}::uuid, t.id, ${partyId}::uuid, ${receiptNumber}, ${sha256}, ${sealed}::bytea from tenders t
       where t.id = ${tenderId}::uuid and t.status = 'published' and app_clock() < t.deadline_at
      returning sent_at`;
    return row?.sent_at ?? null;
  });
}

/** An offer in its envelope, with the instant at which it was received. */
export type StandingEnvelope = SealedOffer & { receiptNumber: string; sentAt: Date };

/**
 * The bidder's last offer, unless withdrawn, while the tender takes offers; null from its deadline on: the statement says so. The
 * caller holds the bidder's lock.
 */
export async function findStandingEnvelope(db: Db, { tenderId, partyId }: Bidder): Promise<StandingEnvelope | null> {
  const [row] = await db.$queryRaw<StandingEnvelope[]>`
    select o.id, o.tender_id as "tenderId", o.party_id as "partyId", o.receipt_number as "receiptNumber",
           o.sent_at as "sentAt", o.sha256, o.sealed
      from (select * from offers where tender_id = ${tenderId}::uuid and party_id = ${partyId}::uuid
             order by sent_at desc, id desc limit 1) o
      join tenders t on t.id = o.tender_id and t.status = 'published' and app_clock() < t.deadline_at
     where not exists (select 1 from offer_withdrawals w where w.offer_id = o.id)`;
  return row ?? null;
}

/** @returns when it was withdrawn, or null when the time for it is over */
export function insertWithdrawal(db: Db, offerId: string): Promise<Date | null> {
  return inTime(async () => {
    const [row] = await db.$queryRaw<{ at: Date }[]>`
      insert into offer_withdrawals (offer_id)
      select o.id from offers o join tenders t on t.id = o.tender_id
       where o.id = ${offerId}::uuid and t.status = 'published' and app_clock() < t.deadline_at
      returning at`;
    return row?.at ?? null;
  });
}

/** The statement asks the clock, and the trigger asks it again a moment later: what falls between the two is late as well. */
async function inTime(write: () => Promise<Date | null>): Promise<Date | null> {
  try {
    return await write();
  } catch (error) {
    if (sqlStateOf(error) === restrictViolation) return null;
    throw error;
  }
}

export type SentOffer = Bidder & { id: string; receiptNumber: string; sentAt: Date; sha256: string; standing: boolean };

/** One offer with whether it stands: the bidder's last one, not withdrawn. Null when there is no such offer. */
export async function findSentOffer(db: Db, offerId: string): Promise<SentOffer | null> {
  const [row] = await db.$queryRaw<SentOffer[]>`
    select o.id, o.tender_id as "tenderId", o.party_id as "partyId", o.receipt_number as "receiptNumber",
           o.sent_at as "sentAt", o.sha256,
           w.offer_id is null and not exists (
             select 1 from offers later
              where later.tender_id = o.tender_id and later.party_id = o.party_id
                and (later.sent_at, later.id) > (o.sent_at, o.id)) as standing
      from offers o left join offer_withdrawals w on w.offer_id = o.id
     where o.id = ${offerId}::uuid`;
  return row ?? null;
}

/** What the state of a bidder's own offer follows from: of `o`, its tender `t` and its withdrawal `w`. */
const ownFacts = Prisma.sql`json_build_object(
  'status', case when t.status = 'published' and app_clock() >= t.deadline_at then 'closed' else t.status::text end,
  'withdrawn', w.offer_id is not null,
  'replaced', exists (select 1 from offers later
                       where later.tender_id = o.tender_id and later.party_id = o.party_id
                         and (later.sent_at, later.id) > (o.sent_at, o.id)),
  'unconfirmed', exists (select 1 from unconfirmed_offers x where x.offer_id = o.id),
  'opened', exists (select 1 from opened_offers x where x.offer_id = o.id),
  'unreadable', exists (select 1 from unreadable_offers x where x.offer_id = o.id),
  'offeredUnits', (select coalesce(sum(x.units), 0) from opened_items x where x.offer_id = o.id),
  'awardedUnits', (select coalesce(sum(x.units), 0) from awarded_items x where x.offer_id = o.id),
  'unsigned', exists (select 1 from award_rounds x where x.offer_id = o.id),
  'allDeserted', (select coalesce(bool_and(u.outcome = 'deserted'), false)
                    from ranked_offers x join award_units u on u.id = x.unit_id where x.offer_id = o.id)) as facts`;

export type OwnOffer = SentOffer & {
  /** The name under which the party bids. */
  bidderName: string;
  state: OfferState;
  withdrawnAt: Date | null;
  /** Number of the amendment against which it waits to be confirmed; null: none. */
  unconfirmed: number | null;
  /** The last amendment against which it was confirmed, and when. */
  confirmed: number | null;
  confirmedAt: Date | null;
  /** The instant of reading, by the database's clock, and whether the tender took offers then. */
  now: Date;
  takesOffers: boolean;
  /** Null from the deadline until the opening: the statement does not fetch it, not even for the bidder. */
  envelope: { sealed: Uint8Array; wrappedKey: Uint8Array } | null;
};

type OwnRow = Omit<OwnOffer, 'envelope' | 'state'> & { facts: OfferFacts; sealed: Uint8Array | null; wrappedKey: Uint8Array };

/** One offer of those parties, or null. One statement. */
export async function findOwnOffer(db: Db, offerId: string, partyIds: readonly string[]): Promise<OwnOffer | null> {
  const [row] = await db.$queryRaw<OwnRow[]>`
    select o.id, o.tender_id as "tenderId", o.party_id as "partyId", o.receipt_number as "receiptNumber",
           o.sent_at as "sentAt", o.sha256, b.name as "bidderName", w.at as "withdrawnAt", ${ownFacts}, at.now, t.status = 'published' and at.now < t.deadline_at as "takesOffers",
           w.offer_id is null and not exists (
             select 1 from offers later
              where later.tender_id = o.tender_id and later.party_id = o.party_id
                and (later.sent_at, later.id) > (o.sent_at, o.id)) as standing,
           u.amendment_number as unconfirmed, c.number as confirmed, c.at as "confirmedAt",
           case when (t.status = 'published' and at.now < t.deadline_at) or p.tender_id is not null then o.sealed end as sealed,
           s.wrapped_key as "wrappedKey"
      from offers o
      join party_leads b on b.party_id = o.party_id
      join tenders t on t.id = o.tender_id
      join tender_seals s on s.tender_id = o.tender_id
      cross join (select app_clock() as now) at
      left join openings p on p.tender_id = o.tender_id
      left join offer_withdrawals w on w.offer_id = o.id
      left join unconfirmed_offers u on u.offer_id = o.id
      left join lateral (
        select a.number, x.at from offer_confirmations x join tender_amendments a on a.id = x.amendment_id
         where x.offer_id = o.id order by a.number desc limit 1) c on true
     where o.id = ${offerId}::uuid and o.party_id = any(${[...partyIds]}::uuid[])`;
  if (!row) return null;
  const { sealed, wrappedKey, facts, ...offer } = row;
  return { ...offer, state: offerState(facts), envelope: sealed && { sealed, wrappedKey } };
}

export type OwnOfferLine = {
  id: string;
  tenderId: string;
  reference: string;
  title: string;
  buyerName: string;
  status: TenderStatus;
  publishedAt: Date | null;
  deadlineAt: Date;
  receiptNumber: string;
  sentAt: Date;
  standing: boolean;
  state: OfferState;
};

type OwnLineRow = Omit<OwnOfferLine, 'state'> & { facts: OfferFacts };

/** What some parties have sent, newest first. One statement. */
export async function listOwnOffers(db: Db, partyIds: readonly string[]): Promise<OwnOfferLine[]> {
  const rows = await db.$queryRaw<OwnLineRow[]>`
    select o.id, t.id as "tenderId", t.reference, t.title, b.name as "buyerName", t.status::text as status, t.published_at as "publishedAt",
           t.deadline_at as "deadlineAt", o.receipt_number as "receiptNumber", o.sent_at as "sentAt", ${ownFacts},
           w.offer_id is null and row_number() over (partition by o.tender_id, o.party_id order by o.sent_at desc, o.id desc) = 1 as standing
      from offers o
      join tenders t on t.id = o.tender_id
      join organisations b on b.id = t.organisation_id
      left join offer_withdrawals w on w.offer_id = o.id
     where o.party_id = any(${[...partyIds]}::uuid[])
     order by o.sent_at desc, o.id desc
     limit 200`;
  return rows.map(({ facts, ...line }) => ({ ...line, state: offerState(facts) }));
}
