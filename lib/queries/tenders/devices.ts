import 'server-only';
import type { Role } from '@/lib/domain/access/actor';
import { conflictingRoles, functionOf, type RolePair } from '@/lib/domain/access/incompatible';
import type { TenderStatus } from '@/lib/domain/tenders/tender';
import { prisma } from '@/lib/platform/database';

/**
 * Pairs of functions that one person does not hold over one purchase and that were exercised on this tender from the same browser. What
 * bidders did counts once the offers are open: before, nobody learns that there are any. One statement, none before that.
 */
export async function readSharedDevices({ id: tenderId, status }: { id: string; status: TenderStatus }): Promise<RolePair[]> {
  if (status === 'draft' || status === 'published') return [];
  const actions = Object.keys(functionOf);
  const rows = await prisma().$queryRaw<{ roles: Role[] }[]>`
    with called as (select id, status <> 'published' and published_at is not null as is_open from tenders where id = ${tenderId}::uuid),
    bought as (select c.id from contracts c join called on called.id = c.tender_id),
    noted as (select n.id from delivery_notes n join bought on bought.id = n.contract_id),
    received as (select a.id from reception_acts a join noted on noted.id = a.note_id),
    about as (
      select id from called union all select id from bought union all select id from noted union all select id from received
      union all select o.id from offers o join called on called.id = o.tender_id where called.is_open),
    done as (
      select e.device_key, e.act from events e join about on about.id = e.subject_id where e.device_key is not null
      union select e.device_key, e.act from events e join about on about.id = e.object_id where e.device_key is not null)
    select array_agg(distinct f.role) as roles
      from done join unnest(${actions}::text[], ${Object.values(functionOf)}::text[]) as f(act, role) on f.act = done.act
     group by done.device_key having count(distinct f.role) > 1`;
  const told = new Map(rows.flatMap(({ roles }) => conflictingRoles(roles)).map((pair) => [pair.join(' '), pair]));
  return [...told.values()];
}
