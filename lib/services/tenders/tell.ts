import 'server-only';
import type { Route } from 'next';
import { notify } from '@/lib/data/notices';
import { concernedBy } from '@/lib/data/questions';
import { findLocalSuppliers } from '@/lib/data/suppliers';
import { coverOf } from '@/lib/domain/matching/capacity';
import type { AmendmentEffect } from '@/lib/domain/tenders/amendment';
import type { Lot, Tender } from '@/lib/domain/tenders/tender';
import type { Db } from '@/lib/platform/database';
import { office } from '@/lib/routes/office';
import { producer } from '@/lib/routes/producer';

type Called = Pick<Tender, 'id' | 'municipalityCode' | 'reference' | 'title'>;

/** The confirmed actors of the department that can serve a part of some lot. */
async function findFitting(db: Db, { municipalityCode }: Called, lots: readonly Lot[]): Promise<string[]> {
  const foods = new Set(lots.flatMap(({ items }) => items.map(({ mainFoodCode }) => mainFoodCode)));
  const suppliers = await findLocalSuppliers(db, municipalityCode, [...foods]);
  return suppliers
    .filter(({ capacities }) => lots.some((lot) => coverOf(lot, capacities).coveredGrams > 0))
    .map(({ organisationId }) => organisationId);
}

type More = {
  /** Organisations that are told besides. */
  also?: readonly string[];
  /** Where the notice leads; absent: to the tender. */
  at?: Route;
};

/**
 * Leaves a notice to the confirmed actors of the department that make something of some lot in its months. What is taken of their
 * capacities does not matter: it changes every day, and who was told of a tender is told of its end.
 * @returns how many were told
 */
export async function tellSuppliers(
  db: Db,
  tender: Called,
  lots: readonly Lot[],
  code: 'tender-published' | 'tender-cancelled' | 'tender-annulled' | 'questions-answered',
  { also = [], at = producer.opportunity(tender.id) }: More = {},
): Promise<number> {
  const fitting = await findFitting(db, tender, lots);
  await notify(db, {
    organisationIds: [...fitting, ...also],
    code,
    params: { reference: tender.reference, title: tender.title },
    href: at,
  });
  return fitting.length;
}

type Amended = { number: number; effect: AmendmentEffect; onlyExtends: boolean };

/**
 * Tells an amendment to everybody whom it concerns: who could have offered before it or can now, who has begun or sent an offer or asked
 * something, and the municipality's own people. One sentence for all of them, and no figure: it would tell whether anybody offers.
 */
export async function tellAmended(
  db: Db,
  tender: Called & Pick<Tender, 'organisationId' | 'deadlineAt'>,
  lots: readonly Lot[],
  { number, effect, onlyExtends }: Amended,
): Promise<void> {
  const code = onlyExtends ? ('tender-extended' as const) : ('tender-amended' as const);
  const { reference, title, deadlineAt } = tender;
  const params = { reference, title, number, effect, deadlineAt: deadlineAt?.toISOString() ?? '' };
  const organisationIds = [...(await findFitting(db, tender, lots)), ...(await concernedBy(db, tender.id))];
  await notify(db, { organisationIds, code, params, href: producer.opportunity(tender.id) });
  await notify(db, { organisationIds: [tender.organisationId], code, params, href: office.tender(tender.id) });
}
