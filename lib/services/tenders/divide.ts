import 'server-only';
import { deleteLots, findLots, insertLots, renumberLots, updateLot } from '@/lib/data/lots';
import { editDraft } from '@/lib/data/tenders';
import { Refusal } from '@/lib/domain/refusal';
import type { SplitChange } from '@/lib/domain/tenders/inputs';
import { takeDemand } from '@/lib/domain/tenders/lot-demand';
import { mergeLots } from '@/lib/domain/tenders/merge-lots';
import { maxLots } from '@/lib/domain/tenders/plan-lots';
import { type LotSplit, splitLot } from '@/lib/domain/tenders/split-lots';
import type { Lot, LotPlan, Tender } from '@/lib/domain/tenders/tender';
import type { Day } from '@/lib/domain/units';
import type { Db } from '@/lib/platform/database';
import { type Edited, frameOf, lotOf, sumUp } from './draft-lots';

/** @throws Refusal wrong-step | changed-meanwhile | not-found */
export async function removeLot(db: Db, tender: Tender, seen: number, lotId: string): Promise<Edited> {
  const version = await editDraft(db, tender, seen);
  const lots = await findLots(db, tender.id);
  await replace(db, tender, lots, [lotOf(lots, lotId)], []);
  return sumUp(db, tender, version);
}

/**
 * Puts the parts of a lot in its place, each with what its demand asks for. No unit is lost.
 * @throws Refusal wrong-step | changed-meanwhile | not-found | lot-cannot-be-split | split-part-unserved | too-many-lots
 */
export async function splitLotOf(db: Db, tender: Tender, change: SplitChange, today: Day): Promise<Edited & { lots: number }> {
  const version = await editDraft(db, tender, change.version);
  const lots = await findLots(db, tender.id);
  const lot = lotOf(lots, change.lotId);
  const frame = await frameOf(db, tender, [lot], today);
  const parts = splitLot(lot, splitOf(change), frame);
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
  if (after > maxLots) throw new Refusal('too-many-lots', { lots: after, most: maxLots });
  const ids = await insertLots(db, tender.id, plans);
  await deleteLots(
    db,
    out.map(({ id }) => id),
  );
  const order = lots.flatMap(({ id }) => (id === out[0]?.id ? ids : out.some((gone) => gone.id === id) ? [] : [id]));
  await renumberLots(db, tender.id, order);
}

/**
 * Gives lots of a draft the units that the demand asks of them today.
 * @throws Refusal wrong-step | changed-meanwhile | not-found
 */
export async function takeDemandOf(
  db: Db,
  tender: Tender,
  { version: seen, lotIds }: { version: number; lotIds: readonly string[] },
  today: Day,
): Promise<Edited> {
  const version = await editDraft(db, tender, seen);
  const lots = await findLots(db, tender.id);
  const chosen = new Set(lotIds.map((id) => lots.indexOf(lotOf(lots, id))));
  const frame = await frameOf(db, tender, lots, today);
  const units = takeDemand(lots, frame, chosen);
  for (const [at, lot] of lots.entries())
    if (chosen.has(at))
      await updateLot(db, {
        ...lot,
        items: lot.items.map((item, row) => ({
          ...item,
          units: units[at]?.[row] ?? item.units,
        })),
      });
  return sumUp(db, tender, version);
}

function splitOf({ way, schoolIds, parts = 0 }: SplitChange): LotSplit {
  if (way === 'schools') return { way, schoolIds };
  return way === 'quantity' || way === 'months' ? { way, parts } : { way };
}
