import 'server-only';
import { dayOf } from '@/lib/domain/calendar';
import type { BasisPoints, Centavos } from '@/lib/domain/units';
import { prisma } from '@/lib/platform/database';
import { readEntitledActor } from './entitled';
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

/** The same of every contract, on each row. */
type InAll = { contracts: number; owedInAll: Centavos; oldest: Date | null; oldestDays: number | null };

/**
 * What a producer had accepted, was paid and is owed: in all, and by contract, those that owe first. Null for others. Two statements.
 * @param query `despues`: the last payment of the page before
 * @param maxContracts how many are shown; what they come to is counted over all
 */
export async function readCollections(query: Readonly<Record<string, string | string[] | undefined>> = {}, maxContracts = 50) {
  const actor = await readEntitledActor('collection.read');
  if (!actor) return null;
  const [rows, payments] = await Promise.all([
    prisma().$queryRaw<(Row & InAll)[]>`
      select count(*) over ()::int as contracts, sum(a.owed) over ()::bigint as "owedInAll", min(a.since) over () as oldest,
             (app_today() - min(a.since) over ())::int as "oldestDays",
             c.id, c.number, b.name as buyer, c.retention_bps as "retentionBps", a.accepted, a.owed, p.gross, p.retained, p.tax, p.fine, p.net,
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
       where c.supplier_party_id = any(${[...actor.partyIds]}::uuid[])
       order by a.owed > 0 desc, c.signed_at desc, c.id
       limit ${maxContracts}`,
    readPaid({ supplierPartyIds: actor.partyIds }, query.despues),
  ]);
  const [first] = rows;
  return {
    total: {
      contracts: first?.contracts ?? 0,
      owed: first?.owedInAll ?? 0n,
      since: first?.oldest ? dayOf(first.oldest) : null,
      days: first?.oldestDays ?? null,
    },
    contracts: rows.map(({ contracts: _, owedInAll: __, oldest: ___, oldestDays: ____, since, ...row }) => ({
      ...row,
      since: since && dayOf(since),
    })),
    payments,
  };
}
