import 'server-only';
import { findLocalSuppliers } from '@/lib/data/suppliers';
import { type Supplier, type Terms, termsOf } from '@/lib/domain/matching/supplier';
import type { TenderSheet } from '@/lib/domain/tenders/sheet';
import { prisma } from '@/lib/platform/database';

/** The confirmed actors of the department that make what a tender buys, and what it asks of them. Two statements. */
export async function readCensusFor(sheet: TenderSheet, now: Date): Promise<{ census: Supplier[]; terms: Terms }> {
  const foods = new Set(sheet.lots.flatMap(({ items }) => items.map(({ mainFoodCode }) => mainFoodCode)));
  const census = await findLocalSuppliers(prisma(), sheet.tender.municipalityCode, [...foods]);
  return { census, terms: termsOf(sheet, now) };
}
