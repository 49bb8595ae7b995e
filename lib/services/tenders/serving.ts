import 'server-only';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { assertFrequencyFits } from '@/lib/domain/contracts/frequency';
import { shortOf, tellAsked } from '@/lib/domain/tenders/lot-demand';
import type { Lot, Tender } from '@/lib/domain/tenders/tender';
import { type LeftOut, unservedByLots } from '@/lib/domain/tenders/unserved';
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
