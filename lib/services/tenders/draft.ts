import 'server-only';
import { loadDemandOf } from '@/lib/data/demand';
import { findPricedProducts, insertLots } from '@/lib/data/lots';
import type { Programme } from '@/lib/data/programmes';
import { insertDraft, setReference } from '@/lib/data/tenders';
import { assertFrequencyFits } from '@/lib/domain/contracts/frequency';
import { demandFor } from '@/lib/domain/demand/demand';
import { assertProgrammeOpen } from '@/lib/domain/programmes/programmes';
import { Refusal } from '@/lib/domain/refusal';
import type { NewTender } from '@/lib/domain/tenders/inputs';
import { planLots } from '@/lib/domain/tenders/plan-lots';
import { tenderReference } from '@/lib/domain/tenders/tender';
import { compareNames } from '@/lib/domain/text';
import type { Db } from '@/lib/platform/database';

/**
 * Drafts a tender from the programme's demand: products × zones × period, at the products' referential prices.
 * @throws Refusal wrong-step (closed year) | period-outside-programme | not-found (a product or zone of somebody else) | no-demand | too-many-lots |
 *   frequency-outlasts-shelf-life
 */
export async function draftTender(
  db: Db,
  programme: Programme,
  input: NewTender,
  createdById: string,
): Promise<{ id: string; version: number; reference: string }> {
  assertProgrammeOpen(programme.status);
  const { startsOn, endsOn, productIds, zoneIds, grouping } = input;
  if (startsOn < programme.startsOn || endsOn > programme.endsOn)
    throw new Refusal(
      'period-outside-programme',
      { from: programme.startsOn, until: programme.endsOn },
      startsOn < programme.startsOn ? 'startsOn' : 'endsOn',
    );

  const plan = await loadDemandOf(db, programme);
  const products = await findPricedProducts(db, programme.organisationId, productIds);
  const zones = [
    ...new Map(plan.dropPoints.map(({ zoneId, zoneName }) => [zoneId, { id: zoneId, name: zoneName }])).values(),
  ].sort((a, b) => compareNames(a.name, b.name));
  if (products.length < new Set(productIds).size || zoneIds.some((id) => !zones.some((zone) => zone.id === id)))
    throw new Refusal('not-found');

  const demand = demandFor(plan, {
    products: productIds,
    zones: zoneIds.length > 0 ? zoneIds : undefined,
    from: startsOn,
    to: endsOn,
  });
  const lots = planLots({
    demand,
    products,
    zones,
    startsOn,
    endsOn,
    grouping,
  });

  assertFrequencyFits(lots, input, plan, 'deliveryFrequency');

  const { title, object, awardForm, deliveryFrequency, shelfLifeDays, partialAllowed } = input;
  const terms = {
    title,
    object,
    awardForm,
    deliveryFrequency,
    shelfLifeDays,
    partialAllowed,
  };
  const whose = {
    organisationId: programme.organisationId,
    programmeId: programme.id,
    firstCallId: null,
    createdById,
  };
  const { id, reference } = await insertDraft(db, { ...terms, ...whose }, programme.year);
  await insertLots(db, id, lots);
  await setReference(db, id, tenderReference(lots));
  return { id, version: 1, reference };
}
