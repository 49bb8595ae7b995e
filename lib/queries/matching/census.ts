import 'server-only';
import { findLocalSuppliers } from '@/lib/data/suppliers';
import { type MatchingTerms, type Supplier, termsOf } from '@/lib/domain/matching/supplier';
import type { TenderDetail } from '@/lib/domain/tenders/detail';
import { prisma } from '@/lib/platform/database';

/** The confirmed actors of the department that make what a tender buys, and what it asks of them. Two statements. */
export async function readCensusFor(detail: TenderDetail, now: Date): Promise<{ census: Supplier[]; terms: MatchingTerms }> {
  const foods = new Set(detail.lots.flatMap(({ items }) => items.map(({ mainFoodCode }) => mainFoodCode)));
  const census = await findLocalSuppliers(prisma(), detail.tender.municipalityCode, [...foods]);
  return { census, terms: termsOf(detail, now) };
}
