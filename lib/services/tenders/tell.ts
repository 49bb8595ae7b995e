import 'server-only';
import { notify } from '@/lib/data/notices';
import { findLocalSuppliers } from '@/lib/data/suppliers';
import { findBidding } from '@/lib/data/tender-amendments';
import { coverOf } from '@/lib/domain/matching/capacity';
import type { AmendmentEffect } from '@/lib/domain/tenders/amendment';
import type { Lot, Tender } from '@/lib/domain/tenders/tender';
import type { Db } from '@/lib/platform/database';

type More = {
  /** Organisations that are told besides. */
  also?: readonly string[];
  /** Which page of the tender the notice leads to. */
  page?: string;
};

type Called = Pick<Tender, 'id' | 'municipalityCode' | 'reference' | 'title'>;

/** The confirmed actors of the department that can serve a part of some lot. */
async function findFitting(db: Db, { municipalityCode }: Called, lots: readonly Lot[]): Promise<string[]> {
  const foods = new Set(lots.flatMap(({ items }) => items.map(({ mainFoodCode }) => mainFoodCode)));
  const suppliers = await findLocalSuppliers(db, municipalityCode, [...foods]);
  return suppliers
    .filter(({ capacities }) => lots.some((lot) => coverOf(lot, capacities).coveredGrams > 0))
    .map(({ organisationId }) => organisationId);
}

/**
 * Leaves a notice to the confirmed actors of the department that make something of some lot in its months. What is taken of their
 * capacities does not matter: it changes every day, and who was told of a tender is told of its end.
 * @returns how many of them were told
 */
export async function tellSuppliers(
  db: Db,
  tender: Called,
  lots: readonly Lot[],
  code: 'tender-published' | 'tender-cancelled' | 'tender-annulled' | 'questions-answered',
  { also = [], page = '' }: More = {},
): Promise<number> {
  const organisationIds = await findFitting(db, tender, lots);
  const params = { reference: tender.reference, title: tender.title };
  await notify(db, {
    organisationIds: [...organisationIds, ...also],
    code,
    params,
    href: `/productor/convocatorias/${tender.id}${page}`,
  });
  return organisationIds.length;
}

type Amended = {
  number: number;
  effect: AmendmentEffect;
  onlyExtends: boolean;
};

/**
 * Tells an amendment to everybody whom it concerns: who could have offered before it or can now, who is writing an offer or has sent
 * one, and the municipality's own people. One sentence for all of them, and no figure: it would tell whether anybody offers.
 */
export async function tellAmended(
  db: Db,
  tender: Called & Pick<Tender, 'organisationId' | 'deadlineAt'>,
  lots: readonly Lot[],
  { number, effect, onlyExtends }: Amended,
): Promise<void> {
  const code = onlyExtends ? ('tender-extended' as const) : ('tender-amended' as const);
  const { reference, title, deadlineAt } = tender;
  const params = {
    reference,
    title,
    number,
    effect,
    deadlineAt: deadlineAt?.toISOString() ?? '',
  };
  const organisationIds = [...(await findFitting(db, tender, lots)), ...(await findBidding(db, tender.id))];
  await notify(db, {
    organisationIds,
    code,
    params,
    href: `/productor/convocatorias/${tender.id}`,
  });
  await notify(db, {
    organisationIds: [tender.organisationId],
    code,
    params,
    href: `/municipio/convocatorias/${tender.id}`,
  });
}
