import 'server-only';
import type { Db } from '@/lib/platform/database';
import type { Zone } from './schools';

/** What hangs from a zone: its schools, in service or not, and the lots that name it, drafted or published. */
export type ZoneUse = { schools: number; drafted: number; published: number };

/** One statement. */
export async function zoneUse(db: Db, id: string): Promise<ZoneUse> {
  const [use] = await db.$queryRaw<ZoneUse[]>`
    select (select count(*)::int from schools where zone_id = ${id}::uuid and merged_into_id is null) as schools,
           (count(*) filter (where t.status = 'draft'))::int as drafted,
           (count(*) filter (where t.status <> 'draft'))::int as published
      from lots l join tenders t on t.id = l.tender_id where l.zone_id = ${id}::uuid`;
  return use ?? { schools: 0, drafted: 0, published: 0 };
}

/**
 * Holds the zones of a municipality still until the transaction ends: of two merges at once, the second sees the first.
 * @returns those that are still in use
 */
export async function lockZones(db: Db, organisationId: string): Promise<Set<string>> {
  const rows = await db.$queryRaw<{ id: string; active: boolean }[]>`
    select id::text, active from zones where organisation_id = ${organisationId}::uuid order by id for update`;
  return new Set(rows.filter(({ active }) => active).map(({ id }) => id));
}

/**
 * Moves schools and drafted lots from one zone to another, and takes the first out of the lists. What is published keeps the zone
 * that it was published with. Whoever was editing one of those schools or drafts is told.
 */
export async function mergeZoneRows(db: Db, from: Zone, into: Zone): Promise<void> {
  await db.school.updateMany({ where: { zoneId: from.id }, data: { zoneId: into.id, version: { increment: 1 } } });
  await db.$executeRaw`
    with moved as (
      update lots l set zone_id = ${into.id}::uuid,
             title = left(case when right(l.title, length(${from.name}) + 2) = ', ' || ${from.name}
                               then left(l.title, -length(${from.name})) || ${into.name} else l.title end, 160)
        from tenders t where t.id = l.tender_id and t.status = 'draft' and l.zone_id = ${from.id}::uuid
      returning l.tender_id)
    update tenders set version = version + 1 where id in (select tender_id from moved)`;
  await db.zone.updateMany({ where: { mergedIntoId: from.id }, data: { mergedIntoId: into.id } });
  await db.zone.update({ where: { id: from.id }, data: { active: false, mergedIntoId: into.id }, select: { id: true } });
  await db.$executeRaw`
    update zones z set name_key = text_key(z.name)
     where z.id = ${into.id}::uuid and z.name_key is null
       and not exists (select from zones o where o.organisation_id = z.organisation_id and o.name_key = text_key(z.name))`;
}

/** Takes an empty zone out of the lists. */
export async function retireZone(db: Db, id: string): Promise<void> {
  await db.zone.update({ where: { id }, data: { active: false }, select: { id: true } });
}
