import 'server-only';
import { loadDemandOf } from '@/lib/data/demand';
import { findLots, updateLot } from '@/lib/data/lots';
import { editDraft } from '@/lib/data/tenders';
import { assertFrequencyFits } from '@/lib/domain/contracts/frequency';
import { Refusal } from '@/lib/domain/refusal';
import type { LotChange, TenderTerms } from '@/lib/domain/tenders/inputs';
import type { Tender } from '@/lib/domain/tenders/tender';
import type { Day } from '@/lib/domain/units';
import type { Db } from '@/lib/platform/database';
import { type Edited, lotOf, programmeOf, sumUp } from './draft-lots';

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

/** The year of a draft and what is served in it. @throws Refusal not-found */
async function planOf(db: Db, tender: Tender) {
  const programme = await programmeOf(db, tender);
  return { programme, plan: await loadDemandOf(db, programme) };
}
