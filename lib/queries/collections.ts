import 'server-only';
import { dayOf } from '@/lib/domain/calendar';
import type { BasisPoints, Centavos } from '@/lib/domain/units';
import { prisma } from '@/lib/platform/database';
import { readActor } from '@/lib/platform/session';
import { readPaid } from './paid';

type Row = {
  id: string;
  number: string;
  buyer: string;
  retentionBps: BasisPoints;
  accepted: Centavos;
  owed: Centavos;
  gross: Centavos;
  retained: Centavos;
  tax: Centavos;
  fine: Centavos;
  net: Centavos;
  since: Date | null;
  days: number | null;
};

/** What a producer had accepted, was paid and is owed, by contract. Null for others. Two statements. */
export async function readCollections() {
  const actor = await readActor();
  if (actor?.organisation.kind !== 'producer') return null;
  const supplierId = actor.organisation.id;
  const [rows, payments] = await Promise.all([
    prisma().$queryRaw<Row[]>`
      select c.id, c.number, b.name as buyer, c.retention_bps as "retentionBps", a.accepted, a.owed, p.gross, p.retained, p.tax, p.fine, p.net,
             a.since, (app_today() - a.since)::int as days
        from contracts c
        join organisations b on b.id = c.buyer_id
        cross join lateral (
          select coalesce(sum(x.accepted_centavos), 0)::bigint as accepted, coalesce(sum(x.owed_centavos), 0)::bigint as owed,
                 min(x.received_on) filter (where x.owed_centavos > 0) as since
            from act_balances x where x.contract_id = c.id) a
        cross join lateral (
          select coalesce(sum(s.gross_centavos), 0)::bigint as gross, coalesce(sum(s.retained_centavos), 0)::bigint as retained,
                 coalesce(sum(s.tax_centavos), 0)::bigint as tax, coalesce(sum(s.fine_centavos), 0)::bigint as fine,
                 coalesce(sum(s.net_centavos), 0)::bigint as net
            from standing_payments s where s.contract_id = c.id) p
       where c.supplier_id = ${supplierId}::uuid
       order by c.signed_at desc
       limit 50`,
    readPaid({ supplierId }),
  ]);
  return { contracts: rows.map((row) => ({ ...row, since: row.since && dayOf(row.since) })), payments };
}
