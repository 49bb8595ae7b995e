import 'server-only';
import { loadDemandOf } from '@/lib/data/demand';
import { deleteLots, findLots, insertLots, renumberLots, updateLot } from '@/lib/data/lots';
import { findProgramme } from '@/lib/data/programmes';
import { editDraft, setReference } from '@/lib/data/tenders';
import { assertFrequencyFits } from '@/lib/domain/contracts/frequency';
import { Refusal } from '@/lib/domain/refusal';
import type { LotChange, SplitChange, TenderTerms } from '@/lib/domain/tenders/inputs';
import { mergeLots } from '@/lib/domain/tenders/merge-lots';
import { mostLots } from '@/lib/domain/tenders/plan-lots';
import { type Split, splitLot } from '@/lib/domain/tenders/split-lots';
import { type Lot, type LotPlan, type Tender, tenderReference } from '@/lib/domain/tenders/tender';
import type { Day } from '@/lib/domain/units';
import type { Db } from '@/lib/platform/database';

type Edited = { id: string; version: number };

/** @throws Refusal wrong-step | changed-meanwhile | frequency-outlasts-shelf-life */
export async function changeTerms(db: Db, tender: Tender, seen: number, terms: TenderTerms): Promise<Edited> {
  const { title, object, awardForm, deliveryFrequency, shelfLifeDays, partialAllowed } = terms;
  assertFrequencyFits(await findLots(db, tender.id), terms, (await planOf(db, tender)).plan, 'deliveryFrequency');
  const version = await editDraft(db, tender, seen, {
    title,
    object,
    awardForm,
    deliveryFrequency,
    shelfLifeDays,
    partialAllowed,
  });
  return { id: tender.id, version };
}

/**
 * Changes a lot's name, period, quantities and prices.
 * @throws Refusal wrong-step | changed-meanwhile | not-found | period-outside-programme | price-dated-ahead |
 *   frequency-outlasts-shelf-life
 */
export async function changeLot(db: Db, tender: Tender, change: LotChange, today: Day): Promise<Edited> {
  const version = await editDraft(db, tender, change.version);
  const lot = lotOf(await findLots(db, tender.id), change.lotId);
  const { programme, plan } = await planOf(db, tender);
  if (change.startsOn < programme.startsOn || change.endsOn > programme.endsOn)
    throw new Refusal('period-outside-programme', { from: programme.startsOn, until: programme.endsOn }, 'startsOn');
  assertFrequencyFits([{ ...lot, startsOn: change.startsOn, endsOn: change.endsOn }], tender, plan, 'endsOn');
  const items = change.items.map(({ price, ...item }, index) => {
    if (!lot.items.some(({ id }) => id === item.id)) throw new Refusal('not-found');
    if (item.priceDay > today) throw new Refusal('price-dated-ahead', {}, `items[${index}].priceDay`);
    return { ...item, priceCentavos: price };
  });
  await updateLot(db, {
    id: lot.id,
    title: change.title,
    startsOn: change.startsOn,
    endsOn: change.endsOn,
    items,
  });
  return sumUp(db, tender, version);
}

/** @throws Refusal wrong-step | changed-meanwhile | not-found */
export async function removeLot(db: Db, tender: Tender, seen: number, lotId: string): Promise<Edited> {
  const version = await editDraft(db, tender, seen);
  const lots = await findLots(db, tender.id);
  await replace(db, tender, lots, [lotOf(lots, lotId)], []);
  return sumUp(db, tender, version);
}

/**
 * Puts the parts of a lot in its place. No unit is lost.
 * @throws Refusal wrong-step | changed-meanwhile | not-found | lot-cannot-be-split | too-many-lots
 */
export async function splitLotOf(db: Db, tender: Tender, change: SplitChange): Promise<Edited & { lots: number }> {
  const version = await editDraft(db, tender, change.version);
  const lots = await findLots(db, tender.id);
  const lot = lotOf(lots, change.lotId);
  const parts = splitLot(lot, splitOf(change));
  await replace(db, tender, lots, [lot], parts);
  return { ...(await sumUp(db, tender, version)), lots: parts.length };
}

/**
 * Makes one lot of several, in the place of the first. No unit is lost.
 * @throws Refusal wrong-step | changed-meanwhile | not-found | lots-cannot-be-merged | lot-prices-differ
 */
export async function mergeLotsOf(db: Db, tender: Tender, seen: number, lotIds: readonly string[]): Promise<Edited> {
  const version = await editDraft(db, tender, seen);
  const lots = await findLots(db, tender.id);
  const chosen = [...new Set(lotIds)].map((id) => lotOf(lots, id)).sort((a, b) => a.number - b.number);
  await replace(db, tender, lots, chosen, [mergeLots(chosen)]);
  return sumUp(db, tender, version);
}

/** Takes some lots out and writes others in the place of the first of them. */
async function replace(
  db: Db,
  tender: Tender,
  lots: readonly Lot[],
  out: readonly Lot[],
  plans: readonly LotPlan[],
): Promise<void> {
  const after = lots.length - out.length + plans.length;
  if (after > mostLots) throw new Refusal('too-many-lots', { lots: after, most: mostLots });
  const ids = await insertLots(db, tender.id, plans);
  await deleteLots(
    db,
    out.map(({ id }) => id),
  );
  const order = lots.flatMap(({ id }) => (id === out[0]?.id ? ids : out.some((gone) => gone.id === id) ? [] : [id]));
  await renumberLots(db, tender.id, order);
}

/** The year of a draft and what is served in it. @throws Refusal not-found */
async function planOf(db: Db, { programmeId }: Tender) {
  const programme = await findProgramme(db, programmeId);
  if (!programme) throw new Refusal('not-found');
  return { programme, plan: await loadDemandOf(db, programme) };
}

async function sumUp(db: Db, tender: Tender, version: number): Promise<Edited> {
  await setReference(db, tender.id, tenderReference(await findLots(db, tender.id)));
  return { id: tender.id, version };
}

/** @throws Refusal not-found when the lot is not of this tender */
function lotOf(lots: readonly Lot[], id: string): Lot {
  const lot = lots.find((one) => one.id === id);
  if (!lot) throw new Refusal('not-found');
  return lot;
}

function splitOf({ way, schoolIds, parts = 0 }: SplitChange): Split {
  if (way === 'schools') return { way, schoolIds };
  return way === 'quantity' || way === 'months' ? { way, parts } : { way };
}
