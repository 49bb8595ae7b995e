import 'server-only';
import type { Closure } from '@/lib/data/delivery-ends';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { clock } from '@/lib/platform/clock';
import { prisma } from '@/lib/platform/database';

type Row = { last: string | null; closures: (Omit<Closure, 'at'> & { at: string })[] };

/**
 * What was closed of a contract, and whether nothing more falls due. While something is ahead nothing was closed yet, and nothing is
 * asked. The caller has checked the reader. One statement besides the clock.
 */
export async function readClosing(contractId: string, hasAhead: boolean): Promise<{ closures: Closure[]; isOver: boolean }> {
  if (hasAhead) return { closures: [], isOver: false };
  const [row] = await prisma().$queryRaw<Row[]>`
    select max(s.due_on)::text as last,
           (select coalesce(json_agg(c order by c.at), '[]') from (
              select x.reason, u.name as by, x.closed_at as at, count(*)::int as deliveries
                from delivery_closures x join scheduled_deliveries d on d.id = x.scheduled_id join users u on u.id = x.closed_by_id
               where d.contract_id = ${contractId}::uuid group by 1, 2, 3) c) as closures
      from scheduled_deliveries s where s.contract_id = ${contractId}::uuid`;
  const last = row?.last ?? null;
  return {
    closures: (row?.closures ?? []).map((one) => ({ ...one, at: new Date(one.at) })),
    isOver: last !== null && last < dayInLaPaz((await clock()).now),
  };
}
