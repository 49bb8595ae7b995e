import 'server-only';
import { notify } from '@/lib/data/notices';
import { findLocalSuppliers } from '@/lib/data/suppliers';
import { coverOf } from '@/lib/domain/matching/capacity';
import type { Lot, Tender } from '@/lib/domain/tenders/tender';
import type { Db } from '@/lib/platform/database';

/**
 * Leaves a notice to the confirmed actors of the department that make something of some lot in its months. What is taken of their
 * capacities does not matter: it changes every day, and who was told of a tender is told of its end.
 * @returns how many were told
 */
export async function tellSuppliers(
  db: Db,
  tender: Pick<Tender, 'id' | 'municipalityCode' | 'reference' | 'title'>,
  lots: readonly Lot[],
  code: 'tender-published' | 'tender-cancelled' | 'tender-annulled',
): Promise<number> {
  const foods = new Set(lots.flatMap(({ items }) => items.map(({ mainFoodCode }) => mainFoodCode)));
  const suppliers = await findLocalSuppliers(db, tender.municipalityCode, [...foods]);
  const fitting = suppliers.filter(({ capacities }) => lots.some((lot) => coverOf(lot, capacities).coveredGrams > 0));
  await notify(db, {
    organisationIds: fitting.map(({ organisationId }) => organisationId),
    code,
    params: { reference: tender.reference, title: tender.title },
    href: `/productor/convocatorias/${tender.id}`,
  });
  return fitting.length;
}
