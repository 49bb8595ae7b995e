import 'server-only';
import { prisma } from '@/lib/platform/database';
import { Prisma } from '@/lib/platform/prisma/client';
import { hasWords } from './search';

export const recordKinds = ['tenders', 'contracts', 'schools', 'products', 'programmes', 'actors', 'organisations'] as const;
export type RecordKind = (typeof recordKinds)[number];

export type FoundRecord = { kind: RecordKind; id: string; title: string; note: string };

/** Records fetched of each kind, to be ranked. */
const mostOfEach = 20;

type Reader = { organisationId: string; municipalityCode: string | null };

/**
 * What each kind looks through, always within the reader's own organisation or territory. Title and note are what is
 * compared and what is shown.
 */
const sources: Readonly<Record<RecordKind, (reader: Reader) => Prisma.Sql>> = {
  tenders: ({ organisationId }) => Prisma.sql`
    select id::text, title, reference as note, id as newest from tenders where organisation_id = ${organisationId}::uuid`,
  contracts: ({ organisationId }) => Prisma.sql`
    select c.id::text, c.number || ' · ' || s.name as title, t.title as note, c.id as newest
      from contracts c join organisations s on s.id = c.supplier_id join tenders t on t.id = c.tender_id
     where c.buyer_id = ${organisationId}::uuid`,
  schools: ({ organisationId }) => Prisma.sql`
    select id::text, name as title, concat_ws(' · ', code, nullif(place, '')) as note, id as newest
      from schools where organisation_id = ${organisationId}::uuid and merged_into_id is null`,
  products: ({ organisationId }) => Prisma.sql`
    select id::text, name as title, presentation as note, id as newest from products where organisation_id = ${organisationId}::uuid`,
  programmes: ({ organisationId }) => Prisma.sql`
    select id::text, year::text as title, '' as note, id as newest from programmes where organisation_id = ${organisationId}::uuid`,
  // As the census shows them: those of the territory, and those whose municipality has no government here.
  actors: ({ municipalityCode }) => Prisma.sql`
    select o.id::text, o.name as title, concat_ws(' · ', nullif(a.community, ''), m.name) as note, o.id as newest
      from organisations o join economic_actors a on a.organisation_id = o.id join municipalities m on m.code = o.municipality_code
     where o.municipality_code = ${municipalityCode}
        or not exists (select 1 from organisations g where g.kind = 'municipality' and g.municipality_code = o.municipality_code)`,
  organisations: () => Prisma.sql`
    select o.id::text, o.name as title, coalesce(m.name, '') as note, o.id as newest
      from organisations o left join municipalities m on m.code = o.municipality_code
     where o.kind in ('municipality', 'university', 'ngo')`,
};

/** A kind to look through, and the word by which people call it: "escuela Bolívar" finds the school Bolívar. */
export type Sought = { kind: RecordKind; word: string };

/** Records of the kinds that the caller found the reader may see, in which every word begins some word. One statement. */
export function findRecords(kinds: readonly Sought[], words: readonly string[], reader: Reader): Promise<FoundRecord[]> {
  const branches = kinds.map(
    ({ kind, word }) => Prisma.sql`(
      select ${kind}::text as kind, r.id, r.title, r.note from (${sources[kind](reader)}) r
       where ${hasWords(Prisma.sql`r.title || ' ' || r.note || ' ' || ${word}::text`, words)}
       order by r.newest desc limit ${mostOfEach})`,
  );
  return prisma().$queryRaw<FoundRecord[]>`${Prisma.join(branches, ' union all ')}`;
}
