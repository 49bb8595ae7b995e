import 'server-only';
import type { OrganisationStatus } from '@/lib/domain/access/actor';
import { prisma } from '@/lib/platform/database';
import { Prisma } from '@/lib/platform/prisma/client';

/** Why two actors of a municipality may be one. */
export type TwinReason = 'name' | 'phone' | 'document';
export type Twin = { id: string; name: string; status: OrganisationStatus; reasons: TwinReason[] };

/** How alike the particular parts of two names are before a person should look: 0 nothing, 1 all (pg_trgm). */
const alike = 0.6;

/** Why actor o (with its row a) may be the same as actor s (with its row sa): an SQL array of reasons, empty for none. */
const reasons = Prisma.sql`array_remove(array[
  case when similarity(a.name_core, sa.name_core) >= ${alike}::real then 'name' end,
  case when a.phone_keys && sa.phone_keys then 'phone' end,
  case when exists (
    select from actor_documents d join actor_documents sd on sd.kind = d.kind and sd.number_key = d.number_key
     where d.organisation_id = o.id and sd.organisation_id = s.id and d.number_key <> '') then 'document' end], null)`;

/** Actors of the same municipality that may be this one. The caller has checked that the reader may see the census. One statement. */
export function readTwins(organisationId: string): Promise<Twin[]> {
  return prisma().$queryRaw<Twin[]>`
    select * from (
      select o.id::text, o.name, o.status::text as status, ${reasons} as reasons
        from organisations s join economic_actors sa on sa.organisation_id = s.id
        join organisations o on o.municipality_code = s.municipality_code and o.kind = 'producer' and o.id <> s.id
        join economic_actors a on a.organisation_id = o.id
       where s.id = ${organisationId}::uuid) t
     where cardinality(reasons) > 0
     order by cardinality(reasons) desc, name
     limit 10`;
}

/** Which of these actors have somebody like them in their municipality, by the same reasons. One statement. */
export async function whoHasTwins(organisationIds: readonly string[]): Promise<Set<string>> {
  const rows = await prisma().$queryRaw<{ id: string }[]>`
    with asked as materialized (
      select s.id, s.municipality_code, sa.name_core, sa.phone_keys
        from organisations s join economic_actors sa on sa.organisation_id = s.id where s.id = any(${[...organisationIds]}::uuid[]))
    select s.id::text from asked s
      join organisations o on o.municipality_code = s.municipality_code and o.kind = 'producer' and o.id <> s.id
      join economic_actors a on a.organisation_id = o.id
     where a.phone_keys && s.phone_keys or similarity(a.name_core, s.name_core) >= ${alike}::real
    union
    select s.id::text from asked s
      join actor_documents sd on sd.organisation_id = s.id and sd.number_key <> ''
      join actor_documents d on d.kind = sd.kind and d.number_key = sd.number_key and d.organisation_id <> s.id
      join organisations o on o.id = d.organisation_id and o.municipality_code = s.municipality_code and o.kind = 'producer'`;
  return new Set(rows.map(({ id }) => id));
}
