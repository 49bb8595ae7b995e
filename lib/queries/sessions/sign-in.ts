import 'server-only';
import type { OrganisationKind, Role } from '@/lib/domain/access/actor';
import { yearInLaPaz } from '@/lib/domain/calendar';
import { tasksOf } from '@/lib/domain/dashboards/municipal-tasks';
import { ownTasksOf, producerTasksOf } from '@/lib/domain/dashboards/own-tasks';
import { type HomeTask, nextTask, tellingAnybody } from '@/lib/domain/dashboards/task';
import { clock } from '@/lib/platform/clock';
import { prisma } from '@/lib/platform/database';
import { readVisit } from '@/lib/platform/session';
import { countMunicipal } from '../dashboards/municipal-counts';
import { countOwn, countProducers } from '../dashboards/own-counts';

type Row = {
  userId: string;
  title: string;
  roles: Role[];
  organisationId: string;
  kind: OrganisationKind;
  organisation: string;
  place: string | null;
};

/** One of the demonstration's people, with what comes first on their checklist: null when nothing does. */
export type DemoPerson = Omit<Row, 'roles' | 'organisationId'> & { role: Role; next: HomeTask | null };

/**
 * What the sign-in page shows besides its form: who is inside already, and the demonstration's people where it is loaded, each
 * with what waits for them today. Four statements besides the session's, however many people.
 */
export async function readSignIn(): Promise<{ inside: string | null; demoPeople: DemoPerson[] }> {
  const visit = await readVisit();
  const people = await prisma().$queryRaw<Row[]>`
    select u.id::text as "userId", u.demo_title as title, o.roles, o.id::text as "organisationId", o.kind, o.name as organisation, o.place
      from users u
      join lateral (select p.id, p.kind::text as kind, p.name, m.roles::text[] as roles, t.name as place
                      from memberships m join organisations p on p.id = m.organisation_id left join municipalities t on t.code = p.municipality_code
                     where m.user_id = u.id and m.active order by p.name limit 1) o on true
     where u.is_demo and u.demo_title is not null and exists (select 1 from demo_clock)
     order by o.kind, u.created_at, u.id
     limit 60`;
  const tasks = people.length > 0 ? await readTasks(people, visit?.now ?? (await clock()).now) : () => [];
  return {
    inside: visit?.actor.name ?? null,
    demoPeople: people.map(({ roles, organisationId, ...person }) => ({
      ...person,
      role: mainRole(person.kind, roles),
      next: nextTask(tellingAnybody(tasks({ roles, organisationId, ...person }))),
    })),
  };
}

/** The same rules as each person's own checklist, over counts taken for all of them at once. */
async function readTasks(people: readonly Row[], now: Date): Promise<(person: Row) => HomeTask[]> {
  const of = (...kinds: OrganisationKind[]) => people.filter(({ kind }) => kinds.includes(kind));
  const ids = (rows: readonly Row[]) => [...new Set(rows.map(({ organisationId }) => organisationId))];
  const [municipal, producers, others] = await Promise.all([
    countMunicipal(of('municipality'), yearInLaPaz(now)),
    countProducers(ids(of('producer'))),
    countOwn(ids(of('university', 'ngo', 'operator'))),
  ]);
  return ({ kind, userId, organisationId, roles }) => {
    const [town, producer, own] = [municipal.get(userId), producers.get(organisationId), others.get(organisationId)];
    if (kind === 'municipality') return town ? tasksOf(roles, town).flatMap((list) => list.tasks) : [];
    if (kind === 'producer') return producer ? producerTasksOf(producer) : [];
    return own ? ownTasksOf(roles, own) : [];
  };
}

/** The role by which a person is drawn: a producer who also administers is a producer. */
function mainRole(kind: OrganisationKind, roles: readonly Role[]): Role {
  return roles.find((role) => role !== 'administrator') ?? (kind === 'producer' ? 'producer' : 'administrator');
}
