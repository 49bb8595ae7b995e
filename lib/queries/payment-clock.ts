import 'server-only';
import type { Trace } from '@/lib/domain/law/rule-book';
import { type PaymentClock, paymentClock } from '@/lib/domain/payments/ages';
import { type PaymentDays, paymentDays } from '@/lib/domain/payments/payment-days';
import type { Day } from '@/lib/domain/units';
import { prisma } from '@/lib/platform/database';
import { readPaymentTimes } from '@/lib/queries/payment-times';

export type OwnClock = PaymentClock & { trace: Trace };

/**
 * How long what a municipality owes has waited, against its term (null when nothing is owed), and how long it took to pay the rest.
 * One statement.
 */
export async function readPaymentClock(buyerId: string, today: Day): Promise<{ clock: OwnClock | null; days: PaymentDays }> {
  const { term, open, settled } = await readPaymentTimes(prisma(), { organisationId: buyerId, day: today });
  const clock = term && paymentClock(open, term.value.calendarDays);
  return { clock: clock && { ...clock, trace: term }, days: paymentDays(settled) };
}
