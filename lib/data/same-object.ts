import 'server-only';
import type { Holiday, HolidayCalendar } from '@/lib/domain/calendar';
import type { RuleBook } from '@/lib/domain/law/rule-book';
import type { SameObject } from '@/lib/domain/law/splitting';
import type { Tender } from '@/lib/domain/tenders/tender';
import type { Day } from '@/lib/domain/units';
import type { Db } from '@/lib/platform/database';
import { Prisma } from '@/lib/platform/prisma/client';
import { holidaysColumn, toCalendar } from './calendar';
import { type RulesRow, rulesColumn, toRuleBooks } from './law';
import { type ReviewGround, reviewColumn } from './rule-review';

type Buying = Pick<Tender, 'id' | 'organisationId' | 'firstCallId'>;

/**
 * What other purchases of the municipality buy, in the same year, of the food groups that this one buys; its first calls left out: what
 * failed or was called off is not bought twice. One statement.
 */
export async function findSameObject(db: Db, tender: Buying, year: number): Promise<SameObject[]> {
  return db.$queryRaw<SameObject[]>(sameObject(tender, year));
}

type Ground = { sameObject: SameObject[]; book: RuleBook; calendar: HolidayCalendar; review: ReviewGround };

/**
 * The same with the law as it stands for the municipality, and what its legal adviser was asked: what the page of a publication rests on,
 * which has no statement to spare. One statement.
 */
export async function readPublicationGround(
  db: Db,
  tender: Buying & Pick<Tender, 'municipalityCode'>,
  { year, day }: { year: number; day: Day },
): Promise<Ground> {
  type Told = Omit<SameObject, 'amount' | 'sameFood'> & { amount: string; sameFood: string };
  type Row = RulesRow & { alike: Told[]; holidays: Holiday[]; review: ReviewGround };
  const { organisationId, municipalityCode } = tender;
  const [row] = await db.$queryRaw<Row[]>`
    select coalesce((select json_agg(json_build_object('id', s.id, 'reference', s.reference, 'amount', s.amount::text,
                                                       'products', s.products, 'groups', s.groups, 'sameFood', s."sameFood"::text) order by s.reference)
                       from (${sameObject(tender, year)}) s), '[]') as alike,
           ${holidaysColumn}, ${rulesColumn({ organisationId })}, ${reviewColumn(organisationId)}`;
  return {
    sameObject: (row?.alike ?? []).map((one) => ({ ...one, amount: BigInt(one.amount), sameFood: BigInt(one.sameFood) })),
    book: toRuleBooks(row?.rules ?? [])(day),
    calendar: toCalendar(row?.holidays ?? [], municipalityCode),
    review: row?.review ?? { advisers: [], rules: [] },
  };
}

const sameObject = (tender: Buying, year: number) => Prisma.sql`
    with bought as materialized (
      select t.id, t.reference, i.units * i.price_centavos as amount, p.name, f.code as food, f.food_group
        from tenders t join programmes g on g.id = t.programme_id
        join lots l on l.tender_id = t.id join lot_items i on i.lot_id = l.id
        join products p on p.id = i.product_id join foods f on f.code = p.main_food_code
       where t.organisation_id = ${tender.organisationId}::uuid and g.year = ${year}
         and (t.id = ${tender.id}::uuid or t.status not in ('draft', 'cancelled', 'annulled', 'deserted'))
         and t.id is distinct from ${tender.firstCallId}::uuid),
    own as (select distinct food, food_group from bought where id = ${tender.id}::uuid)
    select b.id::text, b.reference, sum(b.amount)::bigint as amount, array_agg(distinct b.name order by b.name) as products,
           array_agg(distinct b.food_group order by b.food_group) as groups,
           coalesce(sum(b.amount) filter (where b.food in (select food from own)), 0)::bigint as "sameFood"
      from bought b
     where b.id <> ${tender.id}::uuid and b.food_group in (select food_group from own)
     group by b.id, b.reference
     order by b.reference`;
