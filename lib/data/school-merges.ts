import 'server-only';
import { Refusal } from '@/lib/domain/refusal';
import type { Db } from '@/lib/platform/database';

/** What a merge would do: pupils that move, pupils that are on record in both, and what hangs from the school that goes. */
export type SchoolMerge = {
  /** Levels of years that only the school that goes has on record. */
  moved: { year: number; level: string; pupils: number }[];
  /** Levels of years that both have: those of the school that stays count. */
  kept: { year: number; level: string; pupils: number; dropped: number }[];
  drafted: number;
  /** Deliveries that are due to the school that goes and have no note yet. */
  due: number;
};

/** One statement. */
export async function previewSchoolMerge(db: Db, fromId: string, intoId: string): Promise<SchoolMerge> {
  const [row] = await db.$queryRaw<SchoolMerge[]>`
    with pupils as (
      select f.year, f.level::text as level, f.girls + f.boys as going, i.girls + i.boys as staying
        from enrolments f left join enrolments i on i.school_id = ${intoId}::uuid and i.year = f.year and i.level = f.level
       where f.school_id = ${fromId}::uuid order by f.year, f.level)
    select (select coalesce(json_agg(json_build_object('year', year, 'level', level, 'pupils', going)), '[]')
              from pupils where staying is null) as moved,
           (select coalesce(json_agg(json_build_object('year', year, 'level', level, 'pupils', staying, 'dropped', going)), '[]')
              from pupils where staying is not null) as kept,
           (select count(*)::int from lot_drop_points p join lots l on l.id = p.lot_id join tenders t on t.id = l.tender_id
             where p.school_id = ${fromId}::uuid and t.status = 'draft') as drafted,
           (select count(*)::int from pending_deliveries d where d.school_id = ${fromId}::uuid) as due`;
  return row ?? { moved: [], kept: [], drafted: 0, due: 0 };
}

type Seen = { id: string; version: number };

/**
 * One school goes on under the other's code: pupils that only it had, people who receive at it and its place in drafts. What was
 * published, contracted and delivered stays with the row it was written for, and who receives there still does.
 * @throws Refusal changed-meanwhile
 */
export async function mergeSchoolRows(db: Db, from: Seen, into: Seen): Promise<void> {
  await db.$queryRaw`select id from schools where id in (${from.id}::uuid, ${into.id}::uuid) order by id for update`;
  const { count: stays } = await db.school.updateMany({
    where: { ...into, mergedIntoId: null },
    data: { version: { increment: 1 } },
  });
  await db.$executeRaw`
    update schools i set active = true from schools f where i.id = ${into.id}::uuid and f.id = ${from.id}::uuid and f.active`;
  const { count: goes } = await db.school.updateMany({
    where: { ...from, mergedIntoId: null },
    data: { active: false, mergedIntoId: into.id, version: { increment: 1 } },
  });
  if (stays + goes < 2) throw new Refusal('changed-meanwhile');
  await db.school.updateMany({ where: { mergedIntoId: from.id }, data: { mergedIntoId: into.id } });
  await db.$executeRaw`
    insert into enrolments (school_id, year, level, girls, boys, source)
    select ${into.id}::uuid, year, level, girls, boys, source from enrolments where school_id = ${from.id}::uuid on conflict do nothing`;
  await db.$executeRaw`
    insert into membership_schools (membership_id, school_id)
    select membership_id, ${into.id}::uuid from membership_schools where school_id = ${from.id}::uuid on conflict do nothing`;
  await moveDraftedPoints(db, from.id, into.id);
  await db.$executeRaw`
    update schools s set code_key = text_key(s.code)
     where s.id = ${into.id}::uuid and s.code_key is null
       and not exists (select from schools o where o.organisation_id = s.organisation_id and o.code_key = text_key(s.code))`;
}

/** A drafted lot that went to both goes to one, with the weight of both: its units were counted for both. */
async function moveDraftedPoints(db: Db, fromId: string, intoId: string): Promise<void> {
  await db.$executeRaw`
    insert into lot_drop_points (lot_id, school_id, pupils)
    select p.lot_id, ${intoId}::uuid, p.pupils
      from lot_drop_points p join lots l on l.id = p.lot_id join tenders t on t.id = l.tender_id
     where p.school_id = ${fromId}::uuid and t.status = 'draft'
    on conflict (lot_id, school_id) do update set pupils = lot_drop_points.pupils + excluded.pupils`;
  await db.$executeRaw`
    with gone as (
      delete from lot_drop_points p using lots l, tenders t
       where l.id = p.lot_id and t.id = l.tender_id and p.school_id = ${fromId}::uuid and t.status = 'draft'
      returning l.tender_id)
    update tenders set version = version + 1 where id in (select tender_id from gone)`;
}
