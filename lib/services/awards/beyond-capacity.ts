import 'server-only';
import { emptyBook, readCapacityBooks } from '@/lib/data/loads';
import type { Allocation } from '@/lib/domain/awards/award';
import { overCommittedAwards } from '@/lib/domain/awards/capacity';
import { sharesOf, type UnitRecord } from '@/lib/domain/awards/record';
import type { AwardChange } from '@/lib/domain/awards/rounds';
import type { AwardUnit, OpenedOffer } from '@/lib/domain/awards/unit';
import type { TenderForBidders } from '@/lib/domain/offers/offer';
import { Refusal } from '@/lib/domain/refusal';
import type { Db } from '@/lib/platform/database';

/** What of the decision goes beyond what is free of its winners' capacities, by what is awarded as one. */
export async function findBeyondCapacity(
  db: Db,
  tender: TenderForBidders,
  decided: readonly { unit: Pick<AwardUnit, 'targetId'>; allocation: Pick<Allocation, 'shares'> }[],
  offers: ReadonlyMap<string, OpenedOffer>,
) {
  const partyOf = (offerId: string) => offers.get(offerId)?.partyId ?? '';
  const winners = decided.flatMap(({ allocation }) => allocation.shares.map(({ offerId }) => partyOf(offerId)));
  const books = await readCapacityBooks(db, [...new Set(winners)]);
  return overCommittedAwards(
    tender,
    decided.map(({ unit, allocation }) => ({ targetId: unit.targetId, allocation })),
    partyOf,
    (id) => books.get(id) ?? emptyBook,
  );
}

type Round = { record: UnitRecord; records: readonly UnitRecord[]; allocation: Allocation; changes: readonly AwardChange[] };

/**
 * Whether a round gives somebody more than what is free of its capacity, besides what it was awarded of the rest of the tender.
 * @returns the reason to keep; null where none was needed
 * @throws Refusal capacity-needs-reason
 */
export async function capacityReasonOf(
  db: Db,
  tender: TenderForBidders,
  { record, records, allocation, changes }: Round,
  offers: ReadonlyMap<string, OpenedOffer>,
  reason: string | null,
): Promise<string | null> {
  const others = records.filter((one) => one !== record).map((one) => ({ unit: one, allocation: { shares: sharesOf(one) } }));
  const beyond = await findBeyondCapacity(db, tender, [...others, { unit: record, allocation }], offers);
  const gains = (id: string) => changes.some((one) => one.offerId === id && one.unitsAfter > one.unitsBefore);
  if (!beyond.get(record.targetId)?.some(({ offerId }) => gains(offerId))) return null;
  if (!reason) throw new Refusal('capacity-needs-reason', { unit: record.label }, 'capacityReason');
  return reason;
}
