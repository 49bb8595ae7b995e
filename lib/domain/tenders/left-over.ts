import { addDays } from '../calendar';
import type { Day } from '../units';
import { type LotDemand, needOf, takeDemand } from './lot-demand';
import type { Lot } from './tender';

/**
 * What a purchase left without a supplier, as lots for a second call: whole deserted lots, and of lots awarded in part
 * the quantity that nobody took.
 * @param awarded units awarded of each lot item, over all suppliers
 */
export function leftOver(lots: readonly Lot[], awarded: ReadonlyMap<string, number>): Lot[] {
  return lots
    .map((lot) => ({
      ...lot,
      items: lot.items
        .map((item) => ({
          ...item,
          units: item.units - (awarded.get(item.id) ?? 0),
        }))
        .filter(({ units }) => units > 0),
    }))
    .filter(({ items }) => items.length > 0);
}

/**
 * The same lots for the days that are left: none begins before `earliest`, and each buys what the demand of its days asks for and
 * nobody brings. What nobody serves all year is not judged by demand and keeps its units; lots without days or demand left fall out.
 * @param earliest the first day on which anything may be delivered
 */
export function forDaysLeft(lots: readonly Lot[], frame: LotDemand, earliest: Day): Lot[] {
  const later = lots.flatMap((lot) => {
    const from = lot.startsOn > earliest ? lot.startsOn : earliest;
    // On a class day, where one is left: the first delivery is on it.
    const startsOn = lot.startsOn === from ? from : (frame.plan.days.find((day) => day >= from) ?? from);
    return startsOn <= lot.endsOn ? [{ ...lot, startsOn }] : [];
  });
  const units = takeDemand(later, frame, new Set(later.keys()));
  return later
    .map((lot, at) => {
      const original = lots.find(({ id }) => id === lot.id) ?? lot;
      const items = lot.items.flatMap((item, row) => {
        const isServed = needOf(original, item.productId, { ...frame, brought: [] }) > 0;
        const isAsked = needOf(lot, item.productId, frame) > 0;
        return !isServed || isAsked ? [{ ...item, units: units[at]?.[row] ?? item.units }] : [];
      });
      return { ...lot, items };
    })
    .filter(({ items }) => items.length > 0);
}

/** The day after offers may close at the earliest: nothing is delivered before. */
export function earliestDelivery(earliestDeadline: Day | null, today: Day): Day {
  return addDays(earliestDeadline ?? today, 1);
}
