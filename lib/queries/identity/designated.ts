import 'server-only';
import { z } from 'zod';
import type { Role } from '@/lib/domain/access/actor';
import { prisma } from '@/lib/platform/database';

/** One of the first two people of a municipality, whom the authority's document names. */
export type Designated = { id: string; municipality: string; person: string; roles: Role[]; number: string; on: string };

const pageSize = 50;

/**
 * Whom the operator brought in by the authority's designation, by municipality: public, as who gives the roles must be. One statement.
 * @param municipio INE code, or anything else for all. @param despues id of the last one of the page before
 */
export async function readDesignated({ municipio, despues }: { municipio?: string | undefined; despues?: string | undefined }) {
  const code = /^\d{6}$/.test(municipio ?? '') ? municipio : null;
  const cursor = z.uuid().safeParse(despues).data ?? null;
  const rows = await prisma().$queryRaw<Designated[]>`
    with named as (
      select g.id::text, t.name as municipality, u.name as person, g.roles::text[] as roles, g.designation as number, g.designated_on::text as on
        from role_grants g join organisations o on o.id = g.organisation_id join municipalities t on t.code = o.municipality_code
        join memberships m on m.id = g.membership_id join users u on u.id = m.user_id
       where g.designation is not null and (${code}::text is null or o.municipality_code = ${code}))
    select * from named
     where ${cursor}::text is null or (municipality, id) > (select c.municipality, c.id from named c where c.id = ${cursor})
     order by municipality, id
     limit ${pageSize + 1}`;
  const people = rows.slice(0, pageSize);
  return { people, next: rows.length > pageSize ? (people.at(-1)?.id ?? null) : null };
}
