import 'server-only';
import { z } from 'zod';
import { dayInLaPaz } from '@/lib/domain/calendar';
import type { ProductKind } from '@/lib/domain/foods/foods';
import type { ActorKind } from '@/lib/domain/law/actor-kinds';
import { type Level, levelPrefix } from '@/lib/domain/local-purchase/lines';
import type { Centavos, Day, Grams } from '@/lib/domain/units';
import { type Db, prisma } from '@/lib/platform/database';
import { Prisma } from '@/lib/platform/prisma/client';
import { type LineFilter, readLineFilter } from '@/lib/routes/line-filter';
import { readEntitledActor } from './entitled';
import { purchaseScope } from './local-purchase';
import { publicName } from './open-data/reader';

/** An accepted line as anyone may see it. Someone who supplies as a person is not named. */
export type PublicLine = {
  id: string;
  receivedOn: Day;
  contract: string;
  school: string;
  product: string;
  foodGroup: string;
  productKind: ProductKind;
  batch: string;
  supplierKind: ActorKind;
  /** Null for a person (individual, artisan). */
  supplier: string | null;
  supplierMunicipality: string | null;
  originMunicipality: string | null;
  producedInCountry: boolean;
  units: number;
  grams: Grams;
  value: Centavos;
  paid: boolean;
};

/** What the lines of a month ('YYYY-MM' of the conformity act) add up to. */
export type LineMonth = { month: string; lines: number; value: Centavos; grams: Grams };

type Row = Omit<PublicLine, 'receivedOn' | 'grams'> & { received_at: Date; grams: bigint };
type Scope = { municipalityCode: string; year: number };

const pageSize = 25;
const keyText = /^(\d{4}-\d{2}-\d{2}T[\d:.]+Z)\.([0-9a-f-]{36})$/;

/**
 * The accepted lines behind a figure, the latest first, and what all of them add up to, in all and by month. Two statements.
 * @param after key of the last line of the page before
 */
export async function readPurchaseLinePage(scope: Scope, filter: LineFilter, after: string | undefined) {
  const [, at = null, id = null] = keyText.exec(after ?? '') ?? [];
  const key = at !== null && z.uuid().safeParse(id).success ? { at, id: id ?? '' } : null;
  const [rows, sums] = await Promise.all([
    selectLines(prisma(), scope, filter, { key, limit: pageSize + 1 }),
    prisma().$queryRaw<{ month: string; lines: number; value: bigint; grams: bigint }[]>`
      select x.month, count(*)::int as lines, sum(x.accepted_centavos)::bigint as value, sum(x.accepted_grams)::bigint as grams
        from accepted_lines x where ${conditions(scope, filter)}
       group by 1 order by 1 desc`,
  ]);
  const months: LineMonth[] = sums.map(({ grams, ...month }) => ({ ...month, grams: Number(grams) }));
  const last = rows[pageSize - 1];
  return {
    lines: rows.slice(0, pageSize).map(toLine),
    months,
    total: months.reduce(
      (all, { lines, value, grams }) => ({ lines: all.lines + lines, value: all.value + value, grams: all.grams + grams }),
      { lines: 0, value: 0n, grams: 0 },
    ),
    next: rows.length > pageSize && last ? `${last.received_at.toISOString()}.${last.id}` : null,
    isFirst: key === null,
  };
}

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** The lines that a public address asks for. Null when it names no municipality. Three statements. */
export async function readPublicLineList(query: Query) {
  const { municipalityCode, year } = await purchaseScope(query);
  return municipalityCode ? readLineList({ municipalityCode, year }, query) : null;
}

/** The lines of the reader's own municipality. Null for who does not work in one. */
export async function readOwnLineList(query: Query) {
  const actor = await readEntitledActor('local-purchase.read');
  if (!actor?.organisation.municipalityCode) return null;
  return readLineList({ municipalityCode: actor.organisation.municipalityCode, year: (await purchaseScope(query)).year }, query);
}

async function readLineList(scope: Scope, query: Query) {
  const filter = readLineFilter(query);
  const after = typeof query.despues === 'string' ? query.despues : undefined;
  const [place, page, school] = await Promise.all([
    prisma().municipality.findUnique({ where: { code: scope.municipalityCode }, select: { name: true } }),
    readPurchaseLinePage(scope, filter, after),
    filter.schoolId ? prisma().school.findUnique({ where: { id: filter.schoolId }, select: { name: true } }) : null,
  ]);
  return place && { ...scope, municipality: place.name, school: school?.name ?? null, filter, page };
}

/** All lines behind a figure up to a limit, for a download. One statement. */
export async function readPurchaseLinesPage(scope: Scope, filter: LineFilter, limit: number): Promise<PublicLine[]> {
  return (await selectLines(prisma(), scope, filter, { key: null, limit })).map(toLine);
}

/** Lines read at once for a file of any length. */
const batchLines = 2_000;

/** How many lines are behind a figure. One statement. */
export async function countPurchaseLines(db: Db, scope: Scope, filter: LineFilter): Promise<number> {
  const [found] = await db.$queryRaw<{ lines: number }[]>`
    select count(*)::int as lines from accepted_lines x where ${conditions(scope, filter)}`;
  return found?.lines ?? 0;
}

/** All lines behind a figure, the latest first, batch by batch. */
export async function* purchaseLineBatches(db: Db, scope: Scope, filter: LineFilter): AsyncGenerator<PublicLine[]> {
  let key: LineKey | null = null;
  for (;;) {
    const rows: Row[] = await selectLines(db, scope, filter, { key, limit: batchLines });
    if (rows.length > 0) yield rows.map(toLine);
    const last = rows.at(-1);
    if (!last || rows.length < batchLines) return;
    key = { at: last.received_at.toISOString(), id: last.id };
  }
}

type LineKey = { at: string; id: string };

function selectLines(
  db: Db,
  scope: Scope,
  filter: LineFilter,
  { key, limit }: { key: LineKey | null; limit: number },
): Promise<Row[]> {
  const onward = key
    ? Prisma.sql`(x.received_at, x.delivery_line_id) < (${key.at}::timestamptz, ${key.id}::uuid)`
    : Prisma.sql`true`;
  return db.$queryRaw<Row[]>`
    select x.delivery_line_id as id, x.received_at, c.number as contract, s.name as school, p.name || ', ' || p.presentation as product,
           x.food_group as "foodGroup", x.product_kind::text as "productKind", x.batch, x.supplier_kind::text as "supplierKind",
           ${publicName(Prisma.sql`v.name`, Prisma.sql`x.supplier_kind`)} as supplier,
           sm.name as "supplierMunicipality", om.name as "originMunicipality", x.produced_in_country as "producedInCountry",
           x.accepted_units as units, x.accepted_grams as grams, x.accepted_centavos as value,
           (select b.settled_on is not null from act_balances b where b.act_id = x.act_id) as paid
      from (select * from accepted_lines x where ${conditions(scope, filter)} and ${onward}
             order by x.received_at desc, x.delivery_line_id desc limit ${limit}) x
      join contracts c on c.id = x.contract_id
      join schools s on s.id = x.school_id
      join products p on p.id = x.product_id
      join party_leads v on v.party_id = x.supplier_party_id
      left join municipalities sm on sm.code = x.supplier_municipality_code
      left join municipalities om on om.code = x.origin_municipality_code
     order by x.received_at desc, x.delivery_line_id desc`;
}

/** The accepted lines `x` of one municipality and year that are asked for: a line of which nothing was accepted is no purchase. */
function conditions({ municipalityCode, year }: Scope, filter: LineFilter): Prisma.Sql {
  const all = [Prisma.sql`x.municipality_code = ${municipalityCode} and x.year = ${year} and x.accepted_units > 0`];
  if (filter.origin === 'unknown') all.push(Prisma.sql`x.origin_municipality_code is null`);
  else if (filter.origin === 'country') all.push(Prisma.sql`(x.produced_in_country or x.origin_municipality_code is not null)`);
  else if (filter.origin) all.push(nearby(Prisma.sql`x.origin_municipality_code`, filter.origin, municipalityCode));
  if (filter.domicile) all.push(nearby(Prisma.sql`x.supplier_municipality_code`, filter.domicile, municipalityCode));
  if (filter.associative) all.push(Prisma.sql`x.associative`);
  if (filter.foodGroup) all.push(Prisma.sql`x.food_group = ${filter.foodGroup}`);
  if (filter.productKind) all.push(Prisma.sql`x.product_kind::text = ${filter.productKind}`);
  if (filter.schoolId)
    all.push(Prisma.sql`x.school_id in (
    select id from schools where id = ${filter.schoolId}::uuid or merged_into_id = ${filter.schoolId}::uuid)`);
  if (filter.month) all.push(Prisma.sql`x.month = ${filter.month}`);
  return Prisma.join(all, ' and ');
}

/** INE codes nest: a level is a prefix of the code. */
function nearby(column: Prisma.Sql, level: Level, place: string): Prisma.Sql {
  return Prisma.sql`${column} like ${`${levelPrefix(level, place)}%`}`;
}

function toLine({ received_at, grams, ...row }: Row): PublicLine {
  return { ...row, receivedOn: dayInLaPaz(received_at), grams: Number(grams) };
}
