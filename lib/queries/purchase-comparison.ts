import 'server-only';
import { cache } from 'react';
import { measureValue, type PurchaseShare } from '@/lib/domain/local-purchase/formulas';
import { departmentOf } from '@/lib/domain/territory';
import type { Centavos } from '@/lib/domain/units';
import { readAreas } from '@/lib/integrations/municipal-outline';
import { prisma } from '@/lib/platform/database';
import { linesByPlace, type PlaceLineJson, toLinesByPlace } from '@/lib/queries/lines-by-place';

type Row = { code: string; municipality: string; department: string; budget: Centavos; lines: PlaceLineJson[] };
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
  const rows = await prisma().$queryRaw<Row[]>`
    select m.code, m.name as municipality, d.name as department, x.lines,
           (select coalesce(sum(p.budget_centavos), 0)::bigint from programmes p join organisations b on b.id = p.organisation_id
             where p.year = ${year} and b.kind = 'municipality' and b.municipality_code = m.code) as budget
      from (select l.place, json_agg(l) as lines from (${linesByPlace({ municipalityCode: null, year })}) l group by l.place) x
      join municipalities m on m.code = x.place
      join departments d on d.code = m.department_code
     order by m.name`;
  const compared = rows.flatMap(({ lines, ...row }) => {
    const own = toLinesByPlace(lines).get(row.code) ?? [];
    const { total, byOrigin, byAssociation, unknownOrigin } = measureValue(own, { place: row.code, budget: row.budget });
    if (total === 0n) return [];
    return [{ ...row, local: byOrigin.municipality, associative: byAssociation, unknown: unknownOrigin }];
  });
  return compared.sort(byLocalShare);
});

/** Those that may be told first, the largest share before. */
function byLocalShare({ local: a }: ComparedMunicipality, { local: b }: ComparedMunicipality): number {
  return Number(b.enough) - Number(a.enough) || Number(b.numerator * a.denominator - a.numerator * b.denominator);
}

/** Outlines of the departments in which the compared municipalities lie; none where there is nothing to compare. */
export async function readComparedAreas(compared: readonly ComparedMunicipality[]) {
  const departments = [...new Set(compared.map(({ code }) => departmentOf(code)))];
  return departments.length > 0 ? readAreas(departments) : [];
}

export type ComparedArea = Awaited<ReturnType<typeof readComparedAreas>>[number];
