import 'server-only';
import { loadDemandOf } from '@/lib/data/demand';
import type { Programme } from '@/lib/data/programmes';
import { assertFrequencyFits } from '@/lib/domain/contracts/frequency';
import type { Unserved } from '@/lib/domain/demand/unserved';
import type { Lot, Tender } from '@/lib/domain/tenders/tender';
import { unservedByLots } from '@/lib/domain/tenders/unserved';
import type { Db } from '@/lib/platform/database';

/**
 * Judges a draft by what is served today: rations and calendar may have changed since its lots were drawn.
 * @returns who is given nothing in its zones and days
 * @throws Refusal frequency-outlasts-shelf-life
 */
export async function judgeServing(db: Db, programme: Programme, tender: Tender, lots: readonly Lot[]): Promise<Unserved[]> {
  const plan = await loadDemandOf(db, programme);
  assertFrequencyFits(lots, tender, plan);
  return unservedByLots(plan, lots);
}
