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
      select x.buyer_id, x.year, x.month, x.origin_municipality_code as origin, x.produced_in_country as in_country,
             sum(x.accepted_centavos) as value
        from accepted_lines x
       where x.year in (${year}, ${year - 1}) and x.accepted_units + x.rejected_units > 0
       group by 1, 2, 3, 4, 5),
    leader as (select buyer_id, year from accepted group by 1, 2 having sum(value) > 0 order by year desc, sum(value) desc, buyer_id limit 1)
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
