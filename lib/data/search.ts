import 'server-only';
import type { TenderStatus } from '@/lib/domain/tenders/tender';
import { prisma } from '@/lib/platform/database';
import { Prisma } from '@/lib/platform/prisma/client';

/** Records fetched to be ranked: the newest of those that fit. */
const mostCandidates = 60;

/** Every word must begin some word of the text. The words are plain: nothing in them means anything to LIKE. */
export function hasWords(text: Prisma.Sql, words: readonly string[]): Prisma.Sql {
  return Prisma.join(
    words.map((word) => Prisma.sql`search_plain(${text}) like ${`% ${word}%`}`),
    ' and ',
  );
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
       limit ${mostCandidates})
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
     limit ${mostCandidates}`;
}

export type FoundMatrixItem = { id: string; actor: string; text: string; operates: string };

/** Items of the matrix that have every word. One statement over 35 rows. */
export function findMatrixItems(words: readonly string[]): Promise<FoundMatrixItem[]> {
  return prisma().$queryRaw<FoundMatrixItem[]>`
    select id, actor, text, operates from matrix_items
     where ${hasWords(Prisma.sql`id || ' ' || text || ' ' || operates`, words)}
     order by position`;
}
