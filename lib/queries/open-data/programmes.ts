import { getTranslations } from 'next-intl/server';
import { measureTold } from '@/lib/messages/told/measures';
import 'server-only';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { clock } from '@/lib/platform/clock';
import { prisma } from '@/lib/platform/database';
import { Prisma } from '@/lib/platform/prisma/client';
import { readStandings } from '../matrix-standings';
import { type Keyed, onward, publicName, type Reader, withinPeriod } from './reader';

/** Municipalities at work: each year (gestión) that runs or ran. A plan in draft is not public. */
export const readProgrammeRecords: Reader<'programmes'> = (scope, after, limit) =>
  prisma().$queryRaw<Keyed<'programmes'>[]>`
    select g.id as key, m.code as "municipalityCode", m.name as municipality, g.year, d.name as department, o.name as government,
           g.meal::text as meal, g.status::text as status, g.starts_on as "startsOn", g.ends_on as "endsOn", g.school_days as "schoolDays",
           (select count(*)::int from schools s where s.organisation_id = o.id and s.active
               and exists (select 1 from enrolments e where e.school_id = s.id and e.year = g.year)) as schools,
           (select sum(e.girls + e.boys)::int from schools s join enrolments e on e.school_id = s.id and e.year = g.year
             where s.organisation_id = o.id and s.active) as pupils,
           g.budget_centavos as budget, g.ceiling_centavos as ration, g.local_goal_bps as "localGoal", g.local_goal_bps_later as "localGoalLater",
           g.associative_goal_bps as "associativeGoal", g.associative_goal_bps_later as "associativeGoalLater",
           g.calendar_source as "calendarSource", g.note, o.is_demo as demonstration
      from programmes g
      join organisations o on o.id = g.organisation_id
      join municipalities m on m.code = o.municipality_code
      join departments d on d.code = m.department_code
     where g.status <> 'draft' and ${withinPeriod(scope)} and ${onward(Prisma.sql`g.id`, after)}
     order by g.id limit ${limit}`;

/** The items of the matrix with what the chain has on record for each, all at once: they are never more. */
export const readMatrixItems: Reader<'matrix'> = async ({ municipalityCode }, after) => {
  if (after) return [];
  const t = await getTranslations('matrix');
  const tShares = await getTranslations('shares');
  const items = await readStandings(municipalityCode, dayInLaPaz((await clock()).now));
  return items.map(({ id, measures, ...item }) => ({
    ...item,
    key: id,
    item: id,
    measures: measures
      .map((measure) => measureTold(t, tShares, measure))
      .map(({ value, name }) => `${value} ${name}`)
      .join('; '),
  }));
};

/** Who promised what on which item. */
export const readCommitments: Reader<'commitments'> = (scope, after, limit) =>
  prisma().$queryRaw<Keyed<'commitments'>[]>`
    select k.id as key, k.id as "commitmentId", k.item_id as item, i.actor, m.code as "municipalityCode", m.name as municipality,
           ${publicName(Prisma.sql`o.name`, Prisma.sql`coalesce(a.kind::text, '')`)} as organisation, f.name as facilitator, k.text, k.indicator,
           k.due_on as "dueOn", k.state::text as state, k.evidence
      from commitments k
      join matrix_items i on i.id = k.item_id
      join municipalities m on m.code = k.municipality_code
      join organisations o on o.id = k.organisation_id
      left join economic_actors a on a.organisation_id = o.id
      join organisations f on f.id = k.facilitator_id
     where k.accepted_at is not null and ${withinPeriod({ ...scope, year: null })} and ${onward(Prisma.sql`k.id`, after)}
     order by k.id limit ${limit}`;
