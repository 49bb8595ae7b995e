import 'server-only';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { findScheduledContract, loadScheduleContext } from '@/lib/data/schedule-context';
import { may } from '@/lib/domain/access/may';
import { addDays, dayInLaPaz } from '@/lib/domain/calendar';
import { reschedule, splitAt } from '@/lib/domain/contracts/reschedule';
import { DayInput } from '@/lib/domain/inputs';
import { Refusal } from '@/lib/domain/refusal';
import { prisma } from '@/lib/platform/database';
import { readVisit } from '@/lib/platform/session';
import { rescheduleNotice } from './reschedule-told';

/**
 * A running contract and how what is ahead of its schedule would be spread from a day on; null for who may not change it.
 * Five statements: the contract, and everything that demand follows from.
 * @param rawFrom 'YYYY-MM-DD'; tomorrow when absent or unreadable
 */
export async function readReschedule(rawId: string, rawFrom: string | undefined) {
  const visit = await readVisit();
  const id = z.uuid().safeParse(rawId).data;
  const contract = id ? await findScheduledContract(prisma(), id) : null;
  if (!visit || !contract || !may(visit.actor, 'contract.reschedule', { id: contract.id, organisationId: contract.buyerId }))
    return null;

  const today = dayInLaPaz(visit.now);
  const earliest = addDays(today, 1);
  const from = DayInput.safeParse(rawFrom).data ?? earliest;
  const shown = { contract: { id: contract.id, number: contract.number, title: contract.title }, from };
  const split = splitAt(contract.due, from);
  const frame = await loadScheduleContext(prisma(), contract, from, contract.id);
  const t = await getTranslations('item-names');
  try {
    const proposal = rescheduleNotice(t, reschedule(frame, split, today), { contract, frame, before: split.ahead.length });
    return { ...shown, proposal, refused: null };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ...shown, proposal: null, refused: { code: error.code, params: error.params } };
  }
}
