import 'server-only';
import { type ActorKind, personKinds } from '@/lib/domain/law/actor-kinds';
import type { TenderStatus } from '@/lib/domain/tenders/tender';
import { prisma } from '@/lib/platform/database';
import { Prisma } from '@/lib/platform/prisma/client';

/** Records fetched to be ranked: the newest of those that fit. */
const maxCandidates = 60;

/** Every word must begin some word of the text. The words are plain: nothing in them means anything to LIKE. */
export function hasWords(text: Prisma.Sql, words: readonly string[]): Prisma.Sql {
  return Prisma.join(
    words.map((word) => Prisma.sql`search_plain(${text}) like ${`% ${word}%`}`),
    ' and ',
  );
}

/** The same over a column that keeps its plain words: looked up in its index. */
export function keepsWords(column: Prisma.Sql, words: readonly string[]): Prisma.Sql {
  return Prisma.join(
    words.map((word) => Prisma.sql`${column} like ${`% ${word}%`}`),
    ' and ',
  );
}

/** Whether a column of plain words begins with the first of them: those come first. */
function beginsWith(column: Prisma.Sql, [first = '']: readonly string[]): Prisma.Sql {
  return Prisma.sql`(${column} like ${` ${first}%`})`;
}

export type FoundTender = {
  id: string;
  title: string;
  object: string;
  reference: string;
  municipality: string;
  status: TenderStatus;
  deadlineAt: Date | null;
  products: string[];
  total: number;
};

/**
 * Published tenders in whose title, object, code, municipality or products every word begins some word. Newest first.
 * One statement; each word is looked up in the indexes of migration 0006.
 */
export async function findPublishedTenders(words: readonly string[]): Promise<FoundTender[]> {
  const withWord = (word: string) => Prisma.sql`t.id in (
    select id from tenders
     where published_at is not null and search_text like ${`% ${word}%`}
    union all
    select d.id from municipalities m join organisations o on o.municipality_code = m.code join tenders d on d.organisation_id = o.id
     where ${hasWords(Prisma.sql`m.name`, [word])}
    union all
    select l.tender_id from products p join lot_items i on i.product_id = p.id join lots l on l.id = i.lot_id
     where ${hasWords(Prisma.sql`p.name || ' ' || p.presentation`, [word])})`;
  return prisma().$queryRaw<FoundTender[]>`
    with hits as (
      select t.id, t.published_at, (count(*) over ())::int as total from tenders t
       where t.published_at is not null and ${Prisma.join(words.map(withWord), ' and ')}
       order by t.published_at desc, t.id desc
       limit ${maxCandidates})
    select t.id::text, t.title, t.object, t.reference, coalesce(m.name, o.name) as municipality, t.status::text as status,
           t.deadline_at as "deadlineAt", h.total,
           array(select distinct p.name || ' ' || p.presentation from lots l join lot_items i on i.lot_id = l.id
                   join products p on p.id = i.product_id where l.tender_id = t.id order by 1) as products
      from hits h join tenders t on t.id = h.id
      join organisations o on o.id = t.organisation_id left join municipalities m on m.code = o.municipality_code
     order by h.published_at desc, h.id desc`;
}

export type FoundMunicipality = { code: string; name: string; department: string; isHere: boolean };

/** Municipalities of the country by name; `isHere`: its government works with this installation. One statement. */
export function findMunicipalities(words: readonly string[]): Promise<FoundMunicipality[]> {
  return prisma().$queryRaw<FoundMunicipality[]>`
    select m.code, m.name, d.name as department,
           exists (select 1 from organisations o where o.municipality_code = m.code and o.kind = 'municipality') as "isHere"
      from municipalities m join departments d on d.code = m.department_code
     where ${hasWords(Prisma.sql`m.name`, words)}
     order by 4 desc, m.name
     limit ${maxCandidates}`;
}

export type FoundMatrixItem = { id: string; actor: string; text: string; operates: string };

/** Items of the matrix that have every word. One statement over 35 rows. */
export function findMatrixItems(words: readonly string[]): Promise<FoundMatrixItem[]> {
  return prisma().$queryRaw<FoundMatrixItem[]>`
    select id, actor, text, operates from matrix_items
     where ${hasWords(Prisma.sql`id || ' ' || text || ' ' || operates`, words)}
     order by position`;
}

/** What of a supplier is public: who it is, from where, and what it makes. Never a person, a place, a telephone or a paper. */
export type FoundSupplier = { id: string; name: string; kind: ActorKind; municipality: string; products: string[] };

/** A school as anybody may know it. `municipalityCode`: of the government whose school it is. */
export type FoundSchool = {
  id: string;
  name: string;
  code: string;
  place: string;
  municipality: string;
  municipalityCode: string;
};

type RegisteredRow = { found: 'supplier' | 'school'; total: number } & FoundSupplier & FoundSchool;

/**
 * Confirmed organisations of the census in whose name, kind, municipality or products every word begins some word, and schools in
 * use in whose name, code, place or municipality it does; those whose name begins with the first word come first. Who supplies as
 * a person is published nowhere, and neither found nor counted. One statement; words are looked up in the indexes of 0014.
 */
export async function findRegistered(words: readonly string[]) {
  const [actorText, schoolText] = [Prisma.sql`a.search_text`, Prisma.sql`s.search_text`];
  const rows = await prisma().$queryRaw<RegisteredRow[]>`
    with suppliers as (
      select o.id, o.name, a.kind, o.municipality_code, ${beginsWith(actorText, words)} as begins, (count(*) over ())::int as total
        from economic_actors a join organisations o on o.id = a.organisation_id
       where o.kind = 'producer' and o.status = 'confirmed' and a.confirmed_at is not null
         and a.kind::text <> all(${[...personKinds]}) and ${keepsWords(actorText, words)}
       order by begins desc, o.name, o.id limit ${maxCandidates}),
    schools as (
      select s.id, s.name, s.code, s.place, o.municipality_code, ${beginsWith(schoolText, words)} as begins, (count(*) over ())::int as total
        from schools s join organisations o on o.id = s.organisation_id
       where s.active and s.merged_into_id is null and ${keepsWords(schoolText, words)}
       order by begins desc, s.name, s.id limit ${maxCandidates})
    select 'supplier' as found, h.id::text, h.name, h.kind::text as kind, '' as code, '' as place, coalesce(m.name, '') as municipality,
           '' as "municipalityCode", h.total, h.begins,
           array(select distinct f.name from capacities c join foods f on f.code = c.food_code where c.organisation_id = h.id order by 1) as products
      from suppliers h left join municipalities m on m.code = h.municipality_code
    union all
    select 'school', h.id::text, h.name, '', h.code, h.place, coalesce(m.name, ''), coalesce(m.code, ''), h.total, h.begins, '{}'
      from schools h left join municipalities m on m.code = h.municipality_code
     order by begins desc, name, id`;
  const [suppliers, schools] = [rows.filter(({ found }) => found === 'supplier'), rows.filter(({ found }) => found === 'school')];
  return {
    suppliers: {
      total: suppliers[0]?.total ?? 0,
      found: suppliers.map(
        ({ id, name, kind, municipality, products }): FoundSupplier => ({ id, name, kind, municipality, products }),
      ),
    },
    schools: {
      total: schools[0]?.total ?? 0,
      found: schools.map(
        ({ id, name, code, place, municipality, municipalityCode }): FoundSchool => ({
          id,
          name,
          code,
          place,
          municipality,
          municipalityCode,
        }),
      ),
    },
  };
}
