import 'server-only';
import { dateOf, dayInLaPaz } from '@/lib/domain/calendar';
import type { PayableAct, Settlement } from '@/lib/domain/payments/settlement';
import { Refusal } from '@/lib/domain/refusal';
import type { Day } from '@/lib/domain/units';
import type { Db } from '@/lib/platform/database';

type Row = { id: string; received_at: Date; accepted: bigint; paid: boolean };

/**
 * Reception acts of one contract by their ids, with their accepted value. The caller holds the contract's lock.
 * @throws Refusal not-found when one of them is not of this contract; act-already-paid when one has its payment
 */
export async function findPayable(db: Db, contractId: string, actIds: readonly string[]): Promise<PayableAct[]> {
  const rows = await db.$queryRaw<Row[]>`
    select a.id, a.received_at, coalesce(sum(r.accepted_units * i.price_centavos), 0)::bigint as accepted,
           exists (select 1 from payment_acts p where p.act_id = a.id) as paid
      from reception_acts a
      join delivery_notes n on n.id = a.note_id
      join reception_lines r on r.act_id = a.id
      join delivery_lines d on d.id = r.delivery_line_id
      join contract_items i on i.id = d.contract_item_id
     where a.id = any(${[...actIds]}::uuid[]) and n.contract_id = ${contractId}::uuid
     group by a.id`;
  if (rows.length !== new Set(actIds).size) throw new Refusal('not-found');
  if (rows.some(({ paid }) => paid)) throw new Refusal('act-already-paid', {}, 'acts');
  return rows.map(({ id, received_at, accepted }) => ({ id, receivedOn: dayInLaPaz(received_at), acceptedCentavos: accepted }));
}

type NewPayment = Pick<Settlement, 'grossCentavos' | 'retainedCentavos' | 'daysFromAct'> & {
  contractId: string;
  voucher: string;
  paidOn: Day;
  recordedById: string;
  actIds: readonly string[];
};

/** @throws Refusal voucher-used when the contract has a payment with that voucher */
export async function savePayment(db: Db, { actIds, paidOn, ...payment }: NewPayment): Promise<string> {
  const { contractId, voucher } = payment;
  const used = await db.$queryRaw<unknown[]>`
    select from payments where contract_id = ${contractId}::uuid and text_key(voucher) = text_key(${voucher})`;
  if (used.length > 0) throw new Refusal('voucher-used', {}, 'voucher');
  const { id } = await db.payment.create({ data: { ...payment, paidOn: dateOf(paidOn) }, select: { id: true } });
  await db.paymentAct.createMany({ data: actIds.map((actId) => ({ actId, paymentId: id })) });
  return id;
}
