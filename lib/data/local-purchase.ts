import 'server-only';
import type { ProductKind } from '@/lib/domain/foods/foods';
import type { ActorKind } from '@/lib/domain/law/actor-kinds';
import type { AcceptedLine, Stage } from '@/lib/domain/local-purchase/lines';
import { divideRounded, type Ratio } from '@/lib/domain/units';
import type { Db } from '@/lib/platform/database';
import { contractedUnits } from './contracted';

/** One municipality in one year (gestión): the year of the programme that the purchase belongs to. */
export type PurchaseScope = { municipalityCode: string; year: number };

type Row = {
  item: string;
  supplier: string;
  supplier_kind: ActorKind;
  supplier_code: string | null;
  women: number;
  men: number;
  origin: string | null;
  in_country: boolean;
  price: bigint;
  unit_grams: number;
  contracted: number;
  contracted_month: string;
  food_group: string;
  product_kind: ProductKind;
  /** Null: nothing of the item has been received yet. */
  month: string | null;
  accepted: number;
  rejected: number;
  missing: number;
  /** Value paid of what was accepted, at contract price. */
  paid: bigint;
};

export type PurchaseLines = Readonly<Record<Stage, AcceptedLine[]>> & {
  /** Rejected value against everything received: what was accepted and what was rejected. */
  rejected: Ratio;
  /** Value of what was noted and never came, against everything noted. */
  missing: Ratio;
};

/**
 * Lines of each stage, those of one contract item and month added up in the database: a year of a city is some hundred rows.
 * One statement, by the indexes from buyer to contract, item, delivery and reception. Suppliers come in the order of their contracts.
 */
export async function readPurchaseLines(db: Db, { municipalityCode, year }: PurchaseScope): Promise<PurchaseLines> {
  const rows = await db.$queryRaw<Row[]>`
    with bought as (
      select i.id, i.price_centavos, i.unit_grams, ${contractedUnits} as units, i.origin_municipality_code, i.produced_in_country, c.supplier_id, c.supplier_kind,
             c.supplier_municipality_code, c.women_members, c.men_members, c.signed_at, f.food_group, p.kind
        from organisations o
        join contracts c on c.buyer_id = o.id
        join tenders t on t.id = c.tender_id
        join programmes g on g.id = t.programme_id and g.year = ${year}
        join contract_items i on i.contract_id = c.id
        join lot_items l on l.id = i.lot_item_id
        join products p on p.id = l.product_id
        join foods f on f.code = p.main_food_code
       where o.kind = 'municipality' and o.municipality_code = ${municipalityCode}),
    received as (
      select b.id, to_char(a.received_at at time zone 'America/La_Paz', 'YYYY-MM') as month,
             sum(r.accepted_units) as accepted, sum(r.rejected_units) as rejected, sum(r.missing_units) as missing,
             sum(y.paid_centavos) as paid
        from bought b
        join delivery_lines d on d.contract_item_id = b.id
        join standing_receptions r on r.delivery_line_id = d.id
        join reception_acts a on a.id = r.act_id
        join line_balances y on y.delivery_line_id = r.delivery_line_id
       group by 1, 2)
    select b.id as item, b.supplier_id as supplier, b.supplier_kind::text as supplier_kind, b.supplier_municipality_code as supplier_code,
           b.women_members as women, b.men_members as men, b.origin_municipality_code as origin, b.produced_in_country as in_country,
           b.price_centavos as price, b.unit_grams, b.units as contracted, to_char(b.signed_at at time zone 'America/La_Paz', 'YYYY-MM') as contracted_month,
           b.food_group, b.kind::text as product_kind, r.month,
           coalesce(r.accepted, 0)::int as accepted, coalesce(r.rejected, 0)::int as rejected,
           coalesce(r.missing, 0)::int as missing, coalesce(r.paid, 0)::bigint as paid
      from bought b left join received r on r.id = b.id
     order by b.signed_at, b.id, r.month`;
  const noted = rows.filter((row) => row.month !== null);
  // Who brought nothing at all has supplied nothing.
  const received = noted.filter(({ accepted, rejected }) => accepted + rejected > 0);
  // Of a contract that ended before anything came nothing is contracted.
  const items = rows.filter((row, index) => row.contracted > 0 && rows[index - 1]?.item !== row.item);
  return {
    contracted: items.map((row) => toLine(row, row.contracted, row.contracted_month)),
    accepted: received.map((row) => toLine(row, row.accepted, row.month ?? '')),
    paid: received.map(toPaidLine),
    rejected: {
      numerator: received.reduce((sum, row) => sum + BigInt(row.rejected) * row.price, 0n),
      denominator: received.reduce((sum, row) => sum + BigInt(row.rejected + row.accepted) * row.price, 0n),
    },
    missing: {
      numerator: noted.reduce((sum, row) => sum + BigInt(row.missing) * row.price, 0n),
      denominator: noted.reduce((sum, row) => sum + BigInt(row.missing + row.rejected + row.accepted) * row.price, 0n),
    },
  };
}

function toLine(row: Row, units: number, month: string): AcceptedLine {
  return {
    value: BigInt(units) * row.price,
    grams: units * row.unit_grams,
    month,
    originMunicipalityCode: row.origin,
    producedInCountry: row.in_country,
    supplierId: row.supplier,
    supplierMunicipalityCode: row.supplier_code,
    supplierKind: row.supplier_kind,
    womenMembers: row.women,
    menMembers: row.men,
    foodGroup: row.food_group,
    productKind: row.product_kind,
  };
}

/** What was paid of a line: its value exactly, its mass in proportion, rounded to the gram. */
function toPaidLine(row: Row): AcceptedLine {
  const accepted = toLine(row, row.accepted, row.month ?? '');
  if (row.paid === accepted.value) return accepted;
  return { ...accepted, value: row.paid, grams: Number(divideRounded(BigInt(accepted.grams) * row.paid, accepted.value)) };
}
