import 'server-only';
import { notify } from '@/lib/data/notices';
import { findLocalSuppliers } from '@/lib/data/suppliers';
import { coverOf } from '@/lib/domain/matching/capacity';
import type { Lot, Tender } from '@/lib/domain/tenders/tender';
import type { Db } from '@/lib/platform/database';

type More = {
  /** Organisations that are told besides. */
  also?: readonly string[];
  /** Which page of the tender the notice leads to. */
  page?: string;
};

/**
 * Leaves a notice to the confirmed actors of the department that can serve a part of some lot.
 * @returns how many of them were told
 */
export async function tellSuppliers(
  db: Db,
  tender: Pick<Tender, 'id' | 'municipalityCode' | 'reference' | 'title'>,
  lots: readonly Lot[],
  code: 'tender-published' | 'tender-cancelled' | 'tender-annulled' | 'questions-answered',
  { also = [], page = '' }: More = {},
): Promise<number> {
  const foods = new Set(lots.flatMap(({ items }) => items.map(({ mainFoodCode }) => mainFoodCode)));
  const suppliers = await findLocalSuppliers(db, tender.municipalityCode, [...foods]);
  const fitting = suppliers.filter(({ capacities }) => lots.some((lot) => coverOf(lot, capacities).coveredGrams > 0));
  await notify(db, {
    organisationIds: [...fitting.map(({ organisationId }) => organisationId), ...also],
    code,
    params: { reference: tender.reference, title: tender.title },
    href: `/productor/convocatorias/${tender.id}${page}`,
  });
  return fitting.length;
}
