import 'server-only';
import { findLeft, listContracted, readRoom } from '@/lib/data/contract-changes';
import { readRuleBook } from '@/lib/data/law';
import { replaceSchedule } from '@/lib/data/schedule';
import { findScheduledContract, loadScheduleContext, type ScheduledContract } from '@/lib/data/schedule-context';
import { addDays } from '@/lib/domain/calendar';
import { type ChangeLine, checkChange, partsOf, withAhead } from '@/lib/domain/contracts/change';
import { reschedule, splitAt } from '@/lib/domain/contracts/reschedule';
import { assertNotOwnValidation, requireRule } from '@/lib/domain/law/rule-book';
import { Refusal } from '@/lib/domain/refusal';
import type { Day } from '@/lib/domain/units';
import type { Db } from '@/lib/platform/database';

type Change = { lines: readonly ChangeLine[]; endsOn: Day | null };

/**
 * What a change would come to today: within the contract and the rule, and with a schedule. Nothing is written.
 * @param userId who asks for it or agrees to it
 * @throws Refusal own-validation, or what checkChange and reschedule find
 */
export async function planChange(
  db: Db,
  contract: { id: string; buyerId: string },
  { lines, endsOn }: Change,
  { userId, today }: { userId: string; today: Day },
) {
  const book = await readRuleBook(db, { day: today, organisationId: contract.buyerId });
  assertNotOwnValidation(book, ['CON-CHANGE'], userId);
  const found = await mustFind(db, contract.id);
  const from = addDays(today, 1);
  const split = splitAt(found.due, from);
  const items = withAhead(await listContracted(db, contract.id), split.ahead, await findLeft(db, contract.id));
  const room = await readRoom(db, contract.id);
  const longer =
    endsOn === null ? found : { ...found, lots: found.lots.map((lot) => ({ ...lot, endsOn: later(lot.endsOn, endsOn) })) };
  const frame = await loadScheduleContext(db, longer, from, contract.id);
  const trace = requireRule(book, 'CON-CHANGE');
  const last = found.due.at(-1)?.dueOn ?? today;
  const sums = checkChange({ lines, endsOn }, { items, room, trace, endsOn: last, lastDay: frame.plan.days.at(-1) ?? last });
  reschedule(frame, split, today, partsOf(items, lines));
  return { sums, trace };
}

/** Spreads anew what is ahead of a contract that was changed. The caller holds its lock and has written the change. */
export async function scheduleChange(db: Db, contractId: string, lines: readonly ChangeLine[], today: Day): Promise<void> {
  const from = addDays(today, 1);
  const items = await listContracted(db, contractId);
  const found = await mustFind(db, contractId);
  const split = splitAt(found.due, from);
  const proposed = reschedule(await loadScheduleContext(db, found, from, contractId), split, today, partsOf(items, lines));
  await replaceSchedule(db, contractId, { ahead: split.ahead, ...proposed });
}

async function mustFind(db: Db, contractId: string): Promise<ScheduledContract> {
  const found = await findScheduledContract(db, contractId);
  if (!found) throw new Refusal('not-found');
  return found;
}

function later(one: Day, other: Day): Day {
  return one > other ? one : other;
}
