import 'server-only';
import { findLocalSuppliers } from '@/lib/data/suppliers';
import { readMunicipality } from '@/lib/data/territory';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { lotsOutOfReach } from '@/lib/domain/matching/out-of-reach';
import type { Requirement } from '@/lib/domain/tenders/requirement';
import type { Lot, Tender } from '@/lib/domain/tenders/tender';
import type { Db } from '@/lib/platform/database';

/** @returns the numbers of the lots for which nobody in the census of the department can offer today */
export async function outOfReach(
  db: Db,
  {
    tender,
    lots,
    requirements,
  }: {
    tender: Tender;
    lots: readonly Lot[];
    requirements: readonly Requirement[];
  },
  now: Date,
): Promise<number[]> {
  const foods = new Set(lots.flatMap(({ items }) => items.map(({ mainFoodCode }) => mainFoodCode)));
  const census = await findLocalSuppliers(db, tender.municipalityCode, [...foods]);
  const fallbackPlace = tender.municipalityCode ? await readMunicipality(db, tender.municipalityCode) : null;
  const terms = {
    requirements,
    partialAllowed: tender.partialAllowed,
    fallbackPlace,
    on: dayInLaPaz(now),
  };
  return lotsOutOfReach(census, terms, lots).map(({ lot }) => lot.number);
}
