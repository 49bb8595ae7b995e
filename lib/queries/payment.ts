import 'server-only';
import { cache } from 'react';
import { z } from 'zod';
import { may } from '@/lib/domain/access/may';
import { dayOf } from '@/lib/domain/calendar';
import { traceSchema } from '@/lib/domain/law/rule-book';
import type { Centavos, Day } from '@/lib/domain/units';
import { prisma } from '@/lib/platform/database';
import { readActor } from '@/lib/platform/session';
import { findPaid } from './paid';

export type PaidAct = { actId: string; note: number; school: string; receivedOn: Day; accepted: Centavos; amount: Centavos };

/** One payment with the acts that it pays, what was taken off and why, and its reversal. Null for who may not see it. Three statements. */
export const readPayment = cache(async (rawId: string) => {
  const actor = await readActor();
  const id = z.uuid().safeParse(rawId).data;
  const payment = actor && id ? await findPaid(id) : null;
  if (!actor || !payment) return null;
  const subject = { id: payment.id, organisationId: payment.buyerId };
  if (!may(actor, 'payment.read', subject)) return null;
  const [kept, acts] = await Promise.all([readKept(payment.id), readActs(payment.id)]);
  return { ...payment, ...kept, acts, canReverse: payment.reversedOn === null && may(actor, 'payment.reverse', subject) };
});

/** A payment as its page shows it. */
export type PaymentView = NonNullable<Awaited<ReturnType<typeof readPayment>>>;

type KeptRow = {
  basis: string;
  traces: unknown;
  recordedAt: Date;
  recordedBy: string;
  reason: string | null;
  by: string | null;
  at: Date | null;
};

async function readKept(id: string) {
  const [row] = await prisma().$queryRaw<KeptRow[]>`
    select p.basis, p.rule_trace as traces, p.recorded_at as "recordedAt", u.name as "recordedBy", r.reason, v.name as by, r.recorded_at as at
      from payments p join users u on u.id = p.recorded_by_id
      left join payment_reversals r on r.payment_id = p.id left join users v on v.id = r.recorded_by_id
     where p.id = ${id}::uuid`;
  if (!row) throw new Error(`no payment ${id}`);
  const { traces, reason, by, at, ...kept } = row;
  const reversal = reason !== null && by !== null && at !== null ? { reason, by, at } : null;
  return { ...kept, traces: z.array(traceSchema).parse(traces), reversal };
}

/** Acts that one page shows of a payment. */
const maxShown = 200;

async function readActs(paymentId: string): Promise<{ shown: PaidAct[]; all: number }> {
  const rows = await prisma().$queryRaw<(Omit<PaidAct, 'receivedOn'> & { received_on: Date; all: number })[]>`
    select b.act_id as "actId", n.number as note, s.name as school, b.received_on, b.accepted_centavos as accepted, x.amount_centavos as amount,
           (count(*) over ())::int as all
      from payment_acts x join act_balances b on b.act_id = x.act_id
      join standing_notes n on n.id = b.note_id join schools s on s.id = b.school_id
     where x.payment_id = ${paymentId}::uuid
     order by b.received_on, n.number
     limit ${maxShown}`;
  return {
    shown: rows.map(({ received_on, all: _, ...act }) => ({ ...act, receivedOn: dayOf(received_on) })),
    all: rows[0]?.all ?? 0,
  };
}
