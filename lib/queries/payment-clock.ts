import 'server-only';
import { readRuleBook } from '@/lib/data/law';
import { findRule, type Trace } from '@/lib/domain/law/rule-book';
import { type OpenDay, type PaymentClock, paymentClock } from '@/lib/domain/payments/ages';
import type { Day } from '@/lib/domain/units';
import { prisma } from '@/lib/platform/database';
import { owedActs } from './owed';

export type OwnClock = PaymentClock & { trace: Trace };

/** How long what a municipality owes has waited, against its term. Null when nothing is owed. Three statements. */
export async function readPaymentClock(buyerId: string, today: Day): Promise<OwnClock | null> {
  const [book, open] = await Promise.all([
    readRuleBook(prisma(), { day: today, organisationId: buyerId }),
    prisma().$queryRaw<OpenDay[]>`
      select (app_today() - b.received_on)::int as days, count(*)::int as acts, sum(b.owed_centavos)::bigint as "owedCentavos"
        ${owedActs(buyerId, [])}
       group by 1`,
  ]);
  const term = findRule(book, 'PAY-TERM');
  const clock = term && paymentClock(open, term.value.calendarDays);
  return clock && { ...clock, trace: term };
}
