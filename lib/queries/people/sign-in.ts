import 'server-only';
import type { OrganisationKind } from '@/lib/domain/access/actor';
import { prisma } from '@/lib/platform/database';
import { readVisit } from '@/lib/platform/session';

export type DemoPerson = { userId: string; title: string; kind: OrganisationKind; organisation: string };

/** What the sign-in page shows besides its form: who is inside already, and the demonstration's people where it is loaded. */
export async function readSignIn(): Promise<{ inside: string | null; demoPeople: DemoPerson[] }> {
  const visit = await readVisit();
  const demoPeople = await prisma().$queryRaw<DemoPerson[]>`
    select u.id::text as "userId", u.demo_title as title, o.kind::text as kind, o.name as organisation
      from users u
      join lateral (select p.kind, p.name from memberships m join organisations p on p.id = m.organisation_id
                     where m.user_id = u.id and m.active order by p.name limit 1) o on true
     where u.is_demo and u.demo_title is not null and exists (select 1 from demo_clock)
     order by o.kind, u.created_at, u.id
     limit 60`;
  return { inside: visit?.actor.name ?? null, demoPeople };
}
