import 'server-only';
import { z } from 'zod';
import { may } from '@/lib/domain/access/may';
import { dayInLaPaz, dayOf } from '@/lib/domain/calendar';
import { type DaysCount, type PaymentDays, paymentDays } from '@/lib/domain/payments/payment-days';
import type { BasisPoints, Centavos, Day } from '@/lib/domain/units';
import { clock } from '@/lib/platform/clock';
import { prisma } from '@/lib/platform/database';
import { readActor } from '@/lib/platform/session';

type OwedRow = { id: string; number: string; supplier: string; retention: BasisPoints; acts: number; owed: bigint; since: Date };
export type OwedContract = {
  id: string;
  number: string;
  supplier: string;
  retentionBps: BasisPoints;
  acts: number;
  owed: Centavos;
  since: Day;
  days: number;
};

type ActRow = { id: string; number: number; school: string; received_at: Date; accepted: bigint };
export type UnpaidAct = { id: string; noteNumber: number; school: string; receivedOn: Day; accepted: Centavos };

/** What the treasury owes, by contract; the acts of the chosen one; what was paid last; how long it takes. Four statements. */
export async function readPayments(rawContractId: string | undefined) {
  const actor = await readActor();
  if (actor?.organisation.kind !== 'municipality') return null;
  const buyerId = actor.organisation.id;
  const contractId = z.uuid().safeParse(rawContractId).data ?? null;
  const [owed, acts, payments, days] = await Promise.all([
    readOwed(buyerId),
    readUnpaid(buyerId, contractId),
    readPaid({ buyerId }),
    readPaymentDays({ buyerId }),
  ]);
  const today = dayInLaPaz((await clock()).now);
  return {
    buyer: actor.organisation.name,
    owed,
    chosen: owed.find(({ id }) => id === contractId) ?? null,
    acts,
    payments,
    days,
    today,
    canRecord: may(actor, 'payment.record', { id: buyerId, organisationId: buyerId }),
  };
}

async function readOwed(buyerId: string): Promise<OwedContract[]> {
  const rows = await prisma().$queryRaw<(OwedRow & { days: number })[]>`
    select c.id, c.number, o.name as supplier, c.retention_bps as retention, count(distinct a.id)::int as acts,
           sum(r.accepted_units * i.price_centavos)::bigint as owed, min(a.received_at) as since,
           (app_today() - (min(a.received_at) at time zone 'America/La_Paz')::date)::int as days
      from contracts c join organisations o on o.id = c.supplier_id
      join delivery_notes n on n.contract_id = c.id join reception_acts a on a.note_id = n.id
      join reception_lines r on r.act_id = a.id and r.accepted_units > 0
      join delivery_lines d on d.id = r.delivery_line_id join contract_items i on i.id = d.contract_item_id
     where c.buyer_id = ${buyerId}::uuid and not exists (select 1 from payment_acts p where p.act_id = a.id)
     group by c.id, o.name
     order by since
     limit 100`;
  return rows.map(({ retention, since, ...row }) => ({ ...row, retentionBps: retention, since: dayInLaPaz(since) }));
}

async function readUnpaid(buyerId: string, contractId: string | null): Promise<UnpaidAct[]> {
  if (!contractId) return [];
  const rows = await prisma().$queryRaw<ActRow[]>`
    select a.id, n.number, s.name as school, a.received_at, sum(r.accepted_units * i.price_centavos)::bigint as accepted
      from delivery_notes n join contracts c on c.id = n.contract_id join schools s on s.id = n.school_id
      join reception_acts a on a.note_id = n.id join reception_lines r on r.act_id = a.id and r.accepted_units > 0
      join delivery_lines d on d.id = r.delivery_line_id join contract_items i on i.id = d.contract_item_id
     where n.contract_id = ${contractId}::uuid and c.buyer_id = ${buyerId}::uuid
       and not exists (select 1 from payment_acts p where p.act_id = a.id)
     group by a.id, n.number, s.name
     order by a.received_at, n.number
     limit 200`;
  return rows.map(({ number, received_at, ...row }) => ({ ...row, noteNumber: number, receivedOn: dayInLaPaz(received_at) }));
}

/** Payments of a buyer or to a supplier, the newest first. One statement. */
async function readPaid(party: { buyerId: string } | { supplierId: string }) {
  const rows = await prisma().payment.findMany({
    where: { contract: party },
    orderBy: [{ paidOn: 'desc' }, { id: 'desc' }],
    take: 50,
    select: {
      id: true,
      voucher: true,
      grossCentavos: true,
      retainedCentavos: true,
      paidOn: true,
      daysFromAct: true,
      contract: { select: { id: true, number: true, supplier: { select: { name: true } }, buyer: { select: { name: true } } } },
    },
  });
  return rows.map(({ contract, paidOn, ...row }) => ({
    ...row,
    netCentavos: row.grossCentavos - row.retainedCentavos,
    paidOn: dayOf(paidOn),
    contractId: contract.id,
    contractNumber: contract.number,
    supplier: contract.supplier.name,
    buyer: contract.buyer.name,
  }));
}

/** Days from each conformity act to its payment. One statement. */
async function readPaymentDays({ buyerId }: { buyerId: string }): Promise<PaymentDays> {
  const counts = await prisma().$queryRaw<DaysCount[]>`
    select (p.paid_on - (a.received_at at time zone 'America/La_Paz')::date)::int as days, count(*)::int as acts
      from contracts c join payments p on p.contract_id = c.id join payment_acts x on x.payment_id = p.id join reception_acts a on a.id = x.act_id
     where c.buyer_id = ${buyerId}::uuid
     group by 1`;
  return paymentDays(counts);
}

type CollectionRow = {
  id: string;
  number: string;
  buyer: string;
  retention: BasisPoints;
  accepted: bigint;
  gross: bigint;
  retained: bigint;
  since: Date | null;
  days: number | null;
};

/** What a producer had accepted, was paid and is owed, by contract. Null for others. Two statements. */
export async function readCollections() {
  const actor = await readActor();
  if (actor?.organisation.kind !== 'producer') return null;
  const supplierId = actor.organisation.id;
  const [rows, payments] = await Promise.all([
    prisma().$queryRaw<CollectionRow[]>`
      with acts as (
        select c.id as contract_id, a.received_at, sum(r.accepted_units * i.price_centavos)::bigint as value,
               exists (select 1 from payment_acts p where p.act_id = a.id) as paid
          from contracts c join delivery_notes n on n.contract_id = c.id join reception_acts a on a.note_id = n.id
          join reception_lines r on r.act_id = a.id and r.accepted_units > 0
          join delivery_lines d on d.id = r.delivery_line_id join contract_items i on i.id = d.contract_item_id
         where c.supplier_id = ${supplierId}::uuid
         group by c.id, a.id)
      select c.id, c.number, b.name as buyer, c.retention_bps as retention,
             coalesce((select sum(value) from acts where contract_id = c.id), 0)::bigint as accepted,
             coalesce((select sum(gross_centavos) from payments where contract_id = c.id), 0)::bigint as gross,
             coalesce((select sum(retained_centavos) from payments where contract_id = c.id), 0)::bigint as retained,
             (select min(received_at) from acts where contract_id = c.id and not paid) as since,
             (app_today() - ((select min(received_at) from acts where contract_id = c.id and not paid) at time zone 'America/La_Paz')::date)::int as days
        from contracts c join organisations b on b.id = c.buyer_id
       where c.supplier_id = ${supplierId}::uuid
       order by c.signed_at desc
       limit 50`,
    readPaid({ supplierId }),
  ]);
  const contracts = rows.map(({ retention, since, ...row }) => ({
    ...row,
    retentionBps: retention,
    owed: row.accepted - row.gross,
    net: row.gross - row.retained,
    since: since && dayInLaPaz(since),
  }));
  return { contracts, payments };
}
