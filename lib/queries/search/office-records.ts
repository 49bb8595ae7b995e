import 'server-only';
import { prisma } from '@/lib/platform/database';
import { Prisma } from '@/lib/platform/prisma/client';
import { hasWords, keepsWords } from '@/lib/queries/search/found';

export const recordKinds = ['tenders', 'contracts', 'schools', 'products', 'programmes', 'actors', 'organisations'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** Title and note are shown; `also` is compared with them, and not shown. */
export type FoundRecord = { kind: RecordKind; id: string; title: string; note: string; also: string };

/** Records fetched of each kind, to be ranked. */
const maxOfEach = 20;

type Reader = { organisationId: string; municipalityCode: string | null };

type Source = (reader: Reader, words: readonly string[]) => Prisma.Sql;

/** What each kind looks through, always within the reader's own organisation or territory: few rows, whatever the whole holds. */
const sources: Readonly<Record<RecordKind, Source>> = {
  tenders: ({ organisationId }) => Prisma.sql`
    select id::text, title, reference as note, '' as also, id as newest from tenders where organisation_id = ${organisationId}::uuid`,
  contracts: ({ organisationId }) => Prisma.sql`
    select c.id::text, c.number || ' · ' || s.name as title, t.title as note, '' as also, c.id as newest
      from contracts c join party_leads s on s.party_id = c.supplier_party_id join tenders t on t.id = c.tender_id
     where c.buyer_id = ${organisationId}::uuid`,
  schools: ({ organisationId }) => Prisma.sql`
    select id::text, name as title, concat_ws(' · ', code, nullif(place, '')) as note, '' as also, id as newest
      from schools where organisation_id = ${organisationId}::uuid and merged_into_id is null`,
  products: ({ organisationId }) => Prisma.sql`
    select id::text, name as title, presentation as note, '' as also, id as newest from products where organisation_id = ${organisationId}::uuid`,
  programmes: ({ organisationId }) => Prisma.sql`
    select id::text, year::text as title, '' as note, '' as also, id as newest from programmes where organisation_id = ${organisationId}::uuid`,
  // As the census shows them: those of the territory, and those whose municipality has no government here. The latter may be
  // nearly all there are: their words are looked up in the index (0014) before anything is compared.
  actors: ({ municipalityCode }, words) => Prisma.sql`
    select o.id::text, o.name as title, concat_ws(' · ', nullif(a.community, ''), m.name) as note, a.search_text as also, o.id as newest
      from organisations o join economic_actors a on a.organisation_id = o.id join municipalities m on m.code = o.municipality_code
     where o.municipality_code = ${municipalityCode}
    union all (
    select o.id::text, o.name, concat_ws(' · ', nullif(a.community, ''), m.name), a.search_text, o.id
      from economic_actors a join organisations o on o.id = a.organisation_id join municipalities m on m.code = o.municipality_code
     where ${words.length > 0 ? keepsWords(Prisma.sql`a.search_text`, words) : Prisma.sql`true`}
       and o.municipality_code is distinct from ${municipalityCode}
       and not exists (select 1 from organisations g where g.kind = 'municipality' and g.municipality_code = o.municipality_code)
     order by o.id desc limit ${maxOfEach})`,
  organisations: () => Prisma.sql`
    select o.id::text, o.name as title, coalesce(m.name, '') as note, '' as also, o.id as newest
      from organisations o left join municipalities m on m.code = o.municipality_code
     where o.kind in ('municipality', 'university', 'ngo')`,
};

/**
 * A kind to look through. `words` are those that its own name does not answer: "escuela Bolívar" asks the schools for "bolivar",
 * and "escuelas" for the newest of them.
 */
export type Sought = { kind: RecordKind; words: readonly string[] };

/** Records of the kinds that the caller found the reader may see, in which every word begins some word. One statement. */
export function findRecords(kinds: readonly Sought[], reader: Reader): Promise<FoundRecord[]> {
  const branches = kinds.map(({ kind, words }) => {
    const fits = words.length > 0 ? hasWords(Prisma.sql`r.title || ' ' || r.note || ' ' || r.also`, words) : Prisma.sql`true`;
    return Prisma.sql`(
      select ${kind}::text as kind, r.id, r.title, r.note, r.also from (${sources[kind](reader, words)}) r
       where ${fits}
       order by (search_plain(r.title) like ${` ${words[0] ?? ''}%`}) desc, r.newest desc limit ${maxOfEach})`;
  });
  return prisma().$queryRaw<FoundRecord[]>`${Prisma.join(branches, ' union all ')}`;
}
