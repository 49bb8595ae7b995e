import 'server-only';
import { cache } from 'react';
import { readLinesByPlace } from '@/lib/data/lines-by-place';
import { measureValue, type PurchaseShare } from '@/lib/domain/local-purchase/formulas';
import { departmentOf } from '@/lib/domain/territory';
import type { Centavos } from '@/lib/domain/units';
import { readAreas } from '@/lib/integrations/municipal-outline';
import { prisma } from '@/lib/platform/database';

type Place = { code: string; municipality: string; department: string; budget: Centavos };
type ComparedMunicipality = {
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
 * that have received too little to tell it: at most the municipalities of the country. Two statements.
 */
export const readComparison = cache(async (year: number): Promise<ComparedMunicipality[]> => {
  const [lines, places] = await Promise.all([readLinesByPlace(prisma(), { municipalityCode: null, year }), readPlaces(year)]);
  const compared = places.flatMap(({ code, municipality, department, budget }) => {
    const figures = measureValue(lines.get(code) ?? [], { place: code, budget });
    const { total, byOrigin, byAssociation: associative, unknownOrigin: unknown } = figures;
    return total === 0n ? [] : [{ code, municipality, department, budget, local: byOrigin.municipality, associative, unknown }];
  });
  return compared.sort(byLocalShare);
});

/** Municipalities with a programme in the year, with its food budget, by name. */
function readPlaces(year: number): Promise<Place[]> {
  return prisma().$queryRaw<Place[]>`
    select m.code, m.name as municipality, d.name as department, sum(g.budget_centavos)::bigint as budget
      from programmes g join organisations o on o.id = g.organisation_id and o.kind = 'municipality'
      join municipalities m on m.code = o.municipality_code join departments d on d.code = m.department_code
     where g.year = ${year}
     group by m.code, d.name
     order by m.name`;
}

/** Those that may be told first, the largest share before. */
function byLocalShare({ local: a }: ComparedMunicipality, { local: b }: ComparedMunicipality): number {
  return Number(b.enough) - Number(a.enough) || Number(b.numerator * a.denominator - a.numerator * b.denominator);
}

/** Outlines of the departments in which the compared municipalities lie; none where there is nothing to compare. */
export async function readComparedAreas(compared: readonly ComparedMunicipality[]) {
  const departments = [...new Set(compared.map(({ code }) => departmentOf(code)))];
  return departments.length > 0 ? readAreas(departments) : [];
}
