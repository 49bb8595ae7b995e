import 'server-only';
import { cache } from 'react';
import { type PurchaseShare, purchaseShare } from '@/lib/domain/local-purchase/formulas';
import { departmentOf } from '@/lib/domain/territory';
import type { Centavos } from '@/lib/domain/units';
import { readAreas } from '@/lib/integrations/municipal-outline';
import { prisma } from '@/lib/platform/database';

type ComparisonRow = {
  code: string;
  municipality: string;
  department: string;
  accepted: bigint;
  local: bigint;
  associative: bigint;
  unknown: bigint;
  budget: bigint;
};
/** What a municipality accepted in a year, by shares. */
export type ComparedMunicipality = {
  code: string;
  municipality: string;
  department: string;
  local: PurchaseShare;
  associative: PurchaseShare;
  unknown: PurchaseShare;
  /** Food budget of the year. */
  budget: Centavos;
};

/**
 * Accepted value of a year in every municipality that received something, the largest local share first, then those
 * that have received too little to tell it: at most the municipalities of the country. One statement.
 */
export const readComparison = cache(async (year: number): Promise<ComparedMunicipality[]> => {
  const rows = await prisma().$queryRaw<ComparisonRow[]>`
    select m.code, m.name as municipality, d.name as department, sum(v.value)::bigint as accepted,
           coalesce(sum(v.value) filter (where v.origin = m.code), 0)::bigint as local,
           coalesce(sum(v.value) filter (where v.supplier_kind in ('OECOM', 'OECA', 'APP')), 0)::bigint as associative,
           coalesce(sum(v.value) filter (where v.origin is null), 0)::bigint as unknown,
           (select coalesce(sum(p.budget_centavos), 0)::bigint from programmes p join organisations b on b.id = p.organisation_id
             where p.year = ${year} and b.kind = 'municipality' and b.municipality_code = m.code) as budget
      from (select o.municipality_code as code, c.supplier_kind, i.origin_municipality_code as origin, r.accepted_units * i.price_centavos as value
              from programmes g
              join tenders t on t.programme_id = g.id
              join contracts c on c.tender_id = t.id
              join organisations o on o.id = c.buyer_id
              join contract_items i on i.contract_id = c.id
              join delivery_lines l on l.contract_item_id = i.id
              join standing_receptions r on r.delivery_line_id = l.id
             where g.year = ${year}) v
      join municipalities m on m.code = v.code join departments d on d.code = m.department_code
     group by m.code, d.name
    having sum(v.value) > 0
     order by sum(v.value) filter (where v.origin = m.code) / sum(v.value) desc nulls last, m.name`;
  const compared = rows.map(({ accepted, local, associative, unknown, ...row }) => {
    const told = (numerator: Centavos) =>
      purchaseShare({ numerator, denominator: accepted }, { total: accepted, budget: row.budget });
    return { ...row, local: told(local), associative: told(associative), unknown: told(unknown) };
  });
  return compared.sort((a, b) => Number(b.local.enough) - Number(a.local.enough));
});

/** Outlines of the departments in which the compared municipalities lie; none where there is nothing to compare. */
export async function readComparedAreas(compared: readonly ComparedMunicipality[]) {
  const departments = [...new Set(compared.map(({ code }) => departmentOf(code)))];
  return departments.length > 0 ? readAreas(departments) : [];
}

export type ComparedArea = Awaited<ReturnType<typeof readComparedAreas>>[number];
