import 'server-only';
import { z } from 'zod';
import type { OrganisationStatus } from '@/lib/domain/access/actor';
import { may } from '@/lib/domain/access/may';
import type { ActorKind } from '@/lib/domain/law/actor-kinds';
import { readSearch } from '@/lib/domain/transparency/search';
import { prisma } from '@/lib/platform/database';
import { Prisma } from '@/lib/platform/prisma/client';
import { readActor } from '@/lib/platform/session';
import { canDo } from '@/lib/queries/entitled';
import { hasWords } from '@/lib/queries/search/found';
import { whoHasTwins } from './twins';

export type CensusFilters = { q?: string | undefined; estado?: string | undefined; despues?: string | undefined };
export type CensusLine = {
  id: string;
  name: string;
  kind: ActorKind;
  community: string;
  status: OrganisationStatus;
  women: number;
  men: number;
  foods: string[];
  /** Papers to look at. */
  unverified: number;
  /** Another actor of the municipality has nearly its name, its telephone or a paper of the same number. */
  hasTwin: boolean;
};
export type CensusPage = {
  actors: CensusLine[];
  next: string | null;
  totals: { all: number; pending: number; unverified: number };
  /** The reader enters producers in person. */
  mayEnter: boolean;
};

/** Actors whose municipality has no government here: any census may take them in. */
const unclaimed = Prisma.sql`not exists (
  select 1 from organisations g where g.kind = 'municipality' and g.municipality_code = o.municipality_code)`;

const pageSize = 50;
const statuses = z.enum(['pending', 'confirmed', 'suspended']);

/** The economic actors of the reader's municipality, by name. Three statements. */
export async function readCensus({ q: asked, estado, despues }: CensusFilters): Promise<CensusPage | null> {
  const actor = await readActor();
  const code = actor?.organisation.municipalityCode;
  if (!actor || !code || !may(actor, 'census.read', { id: actor.organisation.id, municipalityCode: code })) return null;
  const status = statuses.safeParse(estado).data ?? null;
  const cursor = z.uuid().safeParse(despues).data ?? null;
  const q = typeof asked === 'string' ? asked.slice(0, 80) : '';
  const words = readSearch(q).words;
  const unread = q.trim() !== '' && words.length === 0;
  const fits = words.map(
    (word) => Prisma.sql`(${hasWords(Prisma.sql`concat_ws(' ', o.name, a.community, a.contact_name)`, [word])}
      or exists (select 1 from capacities c join foods f on f.code = c.food_code
                  where c.organisation_id = o.id and ${hasWords(Prisma.sql`f.name`, [word])}))`,
  );
  const rows = await prisma().$queryRaw<Omit<CensusLine, 'hasTwin'>[]>`
    select o.id::text, o.name, a.kind::text as kind,
           case when o.municipality_code = ${code} then a.community else concat_ws(', ', nullif(a.community, ''), m.name) end as community, o.status::text as status, a.women_members as women, a.men_members as men,
           array(select distinct f.name from capacities c join foods f on f.code = c.food_code where c.organisation_id = o.id order by f.name limit 6) as foods,
           (select count(*)::int from actor_documents d where d.organisation_id = o.id and d.verified_at is null) as unverified
      from organisations o join economic_actors a on a.organisation_id = o.id join municipalities m on m.code = o.municipality_code
     where (o.municipality_code = ${code} or ${unclaimed})
       and (${status}::text is null or o.status::text = ${status})
       and ${Prisma.join([unread ? Prisma.sql`false` : Prisma.sql`true`, ...fits], ' and ')}
       and (${cursor}::uuid is null or (o.name, o.id) > (select n.name, n.id from organisations n where n.id = ${cursor}::uuid))
     order by o.name, o.id
     limit ${pageSize + 1}`;
  const shown = rows.slice(0, pageSize);
  const twinned = await whoHasTwins(shown.map(({ id }) => id));
  const actors = shown.map((line) => ({ ...line, hasTwin: twinned.has(line.id) }));
  return {
    actors,
    next: rows.length > pageSize ? (actors.at(-1)?.id ?? null) : null,
    totals: await readTotals(code),
    mayEnter: canDo(actor, 'producer.enter'),
  };
}

async function readTotals(code: string): Promise<CensusPage['totals']> {
  const [totals] = await prisma().$queryRaw<CensusPage['totals'][]>`
    select count(*)::int as all, (count(*) filter (where o.status = 'pending'))::int as pending,
           coalesce(sum((select count(*) from actor_documents d where d.organisation_id = o.id and d.verified_at is null)), 0)::int as unverified
      from organisations o join economic_actors a on a.organisation_id = o.id
     where o.municipality_code = ${code} or ${unclaimed}`;
  return totals ?? { all: 0, pending: 0, unverified: 0 };
}
