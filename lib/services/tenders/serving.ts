import 'server-only';
import { findLocalSuppliers } from '@/lib/data/suppliers';
import { readMunicipality } from '@/lib/data/territory';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { assertFrequencyFits } from '@/lib/domain/contracts/frequency';
import { lotsOutOfReach } from '@/lib/domain/matching/out-of-reach';
import { judgeReach } from '@/lib/domain/tenders/judged-reasons';
import { type AskedOfLots, shortOf, tellAsked } from '@/lib/domain/tenders/lot-demand';
import type { PlannedAmendment } from '@/lib/domain/tenders/plan-amendment';
import type { Requirement } from '@/lib/domain/tenders/requirement';
import type { Lot, Tender } from '@/lib/domain/tenders/tender';
import { assertAcknowledged, type LeftOut, unservedByLots } from '@/lib/domain/tenders/unserved';
import type { Db } from '@/lib/platform/database';
import { frameOf } from './draft-lots';

/**
 * Judges a draft by what is served today: rations and calendar may have changed since its lots were drawn.
 * @returns who is given nothing in its zones and days, and which lots buy less than is asked of them
 * @throws Refusal frequency-outlasts-shelf-life
 */
export async function judgeServing(
  db: Db,
  { tender, lots }: { tender: Tender; lots: readonly Lot[] },
  now: Date,
): Promise<LeftOut> {
  const frame = await frameOf(db, tender, lots, dayInLaPaz(now));
  assertFrequencyFits(lots, tender, frame.plan);
  return {
    unserved: unservedByLots(frame.plan, lots),
    short: shortOf(tellAsked(lots, frame)),
  };
}

/**
 * Where an amendment changes what is bought, when or where it goes, or how it is kept, it is held against what is served, as publication is.
 * @returns the lots that buy less than is asked of them, where the amendment changes that: acknowledged
 * @throws Refusal frequency-outlasts-shelf-life | short-not-acknowledged
 */
export async function judgeAmended(
  db: Db,
  { next: { tender, lots }, served, kept }: PlannedAmendment,
  answer: { shortAcknowledged: boolean },
  now: Date,
): Promise<readonly AskedOfLots[]> {
  if (!kept) return [];
  const { short } = await judgeServing(db, { tender, lots }, now);
  if (!served) return [];
  assertAcknowledged({ unserved: [], short }, { ...answer, unservedAcknowledged: true });
  return short;
}

/**
 * An amendment that puts a lot out of everybody's reach says why, as publication does. A lot that was out of reach before says it already.
 * @throws Refusal lots-out-of-reach
 */
export async function judgeNewReach(
  db: Db,
  before: Reached,
  { next, narrows }: Pick<PlannedAmendment, 'next' | 'narrows'>,
  { reason, now }: { reason: string | null; now: Date },
) {
  if (!narrows) return null;
  const gone = await outOfReach(db, next, now);
  if (gone.length === 0) return null;
  const already = new Set(await outOfReach(db, before, now));
  return judgeReach(
    gone.filter((lot) => !already.has(lot)),
    reason,
  );
}

type Reached = { tender: Tender; lots: readonly Lot[]; requirements: readonly Requirement[] };

/** @returns the numbers of the lots for which nobody in the census of the department can offer today */
export async function outOfReach(db: Db, { tender, lots, requirements }: Reached, now: Date): Promise<number[]> {
  const foods = new Set(lots.flatMap(({ items }) => items.map(({ mainFoodCode }) => mainFoodCode)));
  const census = await findLocalSuppliers(db, tender.municipalityCode, [...foods]);
  const fallbackPlace = tender.municipalityCode ? await readMunicipality(db, tender.municipalityCode) : null;
  const terms = {
    tenderId: tender.id,
    requirements,
    partialAllowed: tender.partialAllowed,
    fallbackPlace,
    on: dayInLaPaz(now),
  };
  return lotsOutOfReach(census, terms, lots).map(({ lot }) => lot.number);
}
