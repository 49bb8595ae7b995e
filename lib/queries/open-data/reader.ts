import 'server-only';
import type { SeriesName, SeriesRow } from '@/lib/domain/transparency/series';
import { Prisma } from '@/lib/platform/prisma/client';
import type { OpenDataScope } from '@/lib/routes/open-data';

/** A row with the key by which the next ones are asked for. */
export type Keyed<Name extends SeriesName> = SeriesRow<Name> & { key: string };

/** Reads the rows of a series that come after a key, in the order of their keys, at most `limit`. One statement. */
export type Reader<Name extends SeriesName> = (
  scope: OpenDataScope,
  after: string | null,
  limit: number,
) => Promise<Keyed<Name>[]>;

/** The buyer's municipality `m` and the programme's year `g.year` within what was asked for. */
export function withinPeriod({ municipalityCode, year }: OpenDataScope): Prisma.Sql {
  const all = [Prisma.sql`true`];
  if (municipalityCode) all.push(Prisma.sql`m.code = ${municipalityCode}`);
  if (year) all.push(Prisma.sql`g.year = ${year}`);
  return Prisma.join(all, ' and ');
}

/** The rows of a column of keys after one of them. */
export function onward(column: Prisma.Sql, after: string | null): Prisma.Sql {
  return after ? Prisma.sql`${column} > ${after}::uuid` : Prisma.sql`true`;
}

/** A tender `t` with its programme `g` and its municipality `m`. */
export const tenderReferenceSql = Prisma.sql`tenders t
  join programmes g on g.id = t.programme_id
  join organisations o on o.id = t.organisation_id
  join municipalities m on m.code = o.municipality_code`;

export const tenderReferenceColumns = Prisma.sql`t.id as "tenderId", t.reference, m.code as "municipalityCode", m.name as municipality, g.year`;

/** A product `p` and its main food `f`. */
export const productColumns = Prisma.sql`p.name as product, p.presentation, f.food_group as "foodGroup", p.kind::text as "productKind"`;

/** The name of an organisation; someone who supplies as a person is not named. */
export function publicName(name: Prisma.Sql, kind: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`case when ${kind} in ('individual', 'artisan') then null else ${name} end`;
}
