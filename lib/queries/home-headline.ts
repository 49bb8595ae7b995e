import 'server-only';
import { cumulativeByMonth, formulaVersion, type PurchaseShare } from '@/lib/domain/local-purchase/formulas';
import type { BasisPoints, Centavos } from '@/lib/domain/units';
import { prisma } from '@/lib/platform/database';

type Row = {
  code: string;
  municipality: string;
  year: number;
  is_demo: boolean;
  goal: BasisPoints | null;
  budget: Centavos;
  month: string;
  origin: string | null;
  in_country: boolean;
  value: Centavos;
};

/** Local purchase of one municipality, for the first page. */
export type HomeHeadline = {
  municipalityCode: string;
  municipality: string;
  year: number;
  isDemo: boolean;
  goal: BasisPoints | null;
  /** Year to date at the end of each month with deliveries; never empty. */
  months: readonly { month: string; ratio: PurchaseShare }[];
  formulaVersion: string;
};

/**
 * Local purchase, by formulas v1, of the municipality whose schools accepted most this year (gestión), month by month; of last
 * year as long as this one has no deliveries. Null when neither has. One statement.
 */
export async function readHeadline(year: number): Promise<HomeHeadline | null> {
  const rows = await prisma().$queryRaw<Row[]>`
    with accepted as (
      select c.buyer_id, g.year, to_char(a.received_at at time zone 'America/La_Paz', 'YYYY-MM') as month,
             i.origin_municipality_code as origin, i.produced_in_country as in_country, sum(r.accepted_units * i.price_centavos) as value
        from programmes g
        join tenders t on t.programme_id = g.id
        join contracts c on c.tender_id = t.id
        join contract_items i on i.contract_id = c.id
        join delivery_lines d on d.contract_item_id = i.id
        join standing_receptions r on r.delivery_line_id = d.id and r.accepted_units > 0
        join reception_acts a on a.id = r.act_id
       where g.year in (${year}, ${year - 1})
       group by 1, 2, 3, 4, 5),
    leader as (select buyer_id, year from accepted group by 1, 2 order by year desc, sum(value) desc, buyer_id limit 1)
    select m.code, m.name as municipality, x.year, o.is_demo, x.month, x.origin, x.in_country, x.value::bigint as value,
           (select round(sum(p.local_goal_bps * p.budget_centavos) / sum(p.budget_centavos))::int
              from programmes p where p.organisation_id = o.id and p.year = x.year) as goal,
           (select coalesce(sum(p.budget_centavos), 0)::bigint from programmes p where p.organisation_id = o.id and p.year = x.year) as budget
      from leader
      join accepted x on x.buyer_id = leader.buyer_id and x.year = leader.year
      join organisations o on o.id = x.buyer_id
      join municipalities m on m.code = o.municipality_code
     order by x.month`;
  const [first] = rows;
  if (!first) return null;
  const { code, municipality, is_demo: isDemo, goal, budget } = first;
  const lines = rows.map((row) => ({
    value: row.value,
    month: row.month,
    originMunicipalityCode: row.origin,
    producedInCountry: row.in_country,
  }));
  const months = cumulativeByMonth(lines, { place: code, level: 'municipality', budget });
  return { municipalityCode: code, municipality, year: first.year, isDemo, goal, months, formulaVersion };
}
