import 'server-only';
import { z } from 'zod';
import { dayInLaPaz, dayOf } from '@/lib/domain/calendar';
import type { Amounts } from '@/lib/domain/payments/settlement';
import type { BasisPoints, Day } from '@/lib/domain/units';
import { prisma } from '@/lib/platform/database';
import { Prisma } from '@/lib/platform/prisma/client';

export type PaymentRow = Amounts & {
  id: string;
  voucher: string;
  buyerId: string;
  contractId: string;
  contractNumber: string;
  supplier: string;
  buyer: string;
  retentionBps: BasisPoints;
  paidOn: Day;
  daysFromAct: number;
  /** Null: the payment counts. */
  reversedOn: Day | null;
};

type Row = Omit<PaymentRow, 'paidOn' | 'reversedOn'> & { paid_on: Date; reversed_at: Date | null };

/** One page of payments; `all` counts every one of the party, `next` is the key of the page after it. */
export type PaidPage = { rows: PaymentRow[]; all: number; next: string | null; isFirst: boolean };

/**
 * Payments of a buyer or to a supplier, the newest first, those reversed among them. One statement.
 * @param rawAfter the last payment of the page before; what is none of theirs begins anew
 * @param pageSize how many a page shows
 */
export async function readPaid(
  party: { buyerId: string } | { supplierPartyIds: readonly string[] },
  rawAfter?: unknown,
  pageSize = 50,
): Promise<PaidPage> {
  const whose =
    'buyerId' in party
      ? Prisma.sql`c.buyer_id = ${party.buyerId}::uuid`
      : Prisma.sql`c.supplier_party_id = any(${[...party.supplierPartyIds]}::uuid[])`;
  const after = z.uuid().safeParse(rawAfter).data ?? null;
  const rows = await prisma().$queryRaw<(Row & { all: number })[]>`
    with whole as materialized (
      select p.id, p.paid_on from payments p join contracts c on c.id = p.contract_id where ${whose}),
    key as (select paid_on, id from whole where id = ${after}::uuid)
    select t.*, (select count(*)::int from whole) as "all" from (${paidColumns}
     where p.id in (select id from whole)
       and ((select id from key) is null or (p.paid_on, p.id) < (select paid_on, id from key))
     order by p.paid_on desc, p.id desc limit ${pageSize + 1}) t
     order by t.paid_on desc, t.id desc`;
  const shown = rows.slice(0, pageSize).map(({ all: _, ...row }) => toPayment(row));
  return {
    rows: shown,
    all: rows[0]?.all ?? 0,
    next: rows.length > pageSize ? (shown.at(-1)?.id ?? null) : null,
    isFirst: after === null,
  };
}

/** One payment, or null. One statement. The caller asks whether the reader may see it. */
export async function findPaid(id: string): Promise<PaymentRow | null> {
  const [row] = await prisma().$queryRaw<Row[]>`${paidColumns} where p.id = ${id}::uuid`;
  return row ? toPayment(row) : null;
}

const paidColumns = Prisma.sql`
  select p.id, p.voucher, p.buyer_id as "buyerId", c.id as "contractId", c.number as "contractNumber", c.retention_bps as "retentionBps", s.name as supplier, b.name as buyer, p.paid_on,
         p.days_from_act as "daysFromAct", r.recorded_at as reversed_at, p.gross_centavos as "grossCentavos", p.retained_centavos as "retainedCentavos",
         p.tax_centavos as "taxCentavos", p.fine_centavos as "fineCentavos",
         p.gross_centavos - p.retained_centavos - p.tax_centavos - p.fine_centavos as "netCentavos"
    from payments p join contracts c on c.id = p.contract_id join party_leads s on s.party_id = c.supplier_party_id
    join organisations b on b.id = c.buyer_id left join payment_reversals r on r.payment_id = p.id`;

function toPayment({ paid_on, reversed_at, ...row }: Row): PaymentRow {
  return { ...row, paidOn: dayOf(paid_on), reversedOn: reversed_at && dayInLaPaz(reversed_at) };
}
