import 'server-only';
import type { ScheduleFrame } from '@/lib/domain/contracts/award-schedule';
import { Refusal } from '@/lib/domain/refusal';
import type { Lot, Tender } from '@/lib/domain/tenders/tender';
import type { Day } from '@/lib/domain/units';
import type { Db } from '@/lib/platform/database';
import { loadDemandOf } from './demand';
import { findLots } from './lots';
import { findProgramme } from './programmes';
import { findAhead, listBrought } from './schedule';
import { findTender } from './tenders';

/**
 * Everything that a purchase's schedules follow from, from a day on: five statements.
 * @param exceptContractId the contract that is being scheduled again
 */
export async function loadScheduleFrame(
  db: Db,
  { programmeId, deliveryFrequency }: Pick<Tender, 'programmeId' | 'deliveryFrequency'>,
  lots: readonly Lot[],
  from: Day,
  exceptContractId?: string,
): Promise<ScheduleFrame> {
  const programme = await findProgramme(db, programmeId);
  if (!programme) throw new Refusal('not-found');
  const plan = await loadDemandOf(db, programme);
  const productIds = [...new Set(lots.flatMap(({ items }) => items.map(({ productId }) => productId)))];
  const brought = await listBrought(db, { programmeId, productIds, from, exceptContractId });
  return { frequency: deliveryFrequency, lots, plan, schoolDays: plan.days.filter((day) => day >= from), brought };
}

/** What is ahead of a contract from a day on, and everything its schedule follows from. */
export async function loadProposal(db: Db, contract: { id: string; tenderId: string }, from: Day) {
  const tender = await findTender(db, contract.tenderId);
  if (!tender) throw new Refusal('not-found');
  const ahead = await findAhead(db, contract.id, from);
  return { ahead, frame: await loadScheduleFrame(db, tender, await findLots(db, tender.id), from, contract.id) };
}
