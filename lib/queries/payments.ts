import 'server-only';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { type Grouping, groupings, readChosen } from '@/lib/domain/payments/choice';
import { canDo, readEntitled } from './entitled';
import { readOwed } from './owed';
import { readPaid } from './paid';
import { readPaymentClock } from './payment-clock';

type Query = Readonly<Record<string, string | string[] | undefined>>;

/**
 * The treasury: what is owed, in groups that can be chosen whole (`por`), or the acts of one of them (`de`); how long it has waited;
 * what was paid last and how long payment takes. Three statements.
 */
export async function readPayments(query: Query) {
  const visit = await readEntitled('payment.read');
  if (!visit) return null;
  const { actor, now } = visit;
  const { id: buyerId, name } = actor.organisation;
  const by: Grouping = groupings.find((one) => one === query.por) ?? 'contrato';
  const within = readChosen(query.de).slice(0, 1);
  const today = dayInLaPaz(now);
  const [owed, { clock, days }, payments] = await Promise.all([
    readOwed(buyerId, by, within),
    readPaymentClock(buyerId, today),
    readPaid({ buyerId }, query.despues),
  ]);
  return {
    buyer: name,
    by,
    within: within[0] ?? null,
    owed,
    clock,
    payments,
    days,
    today,
    canRecord: canDo(actor, 'payment.record'),
  };
}
