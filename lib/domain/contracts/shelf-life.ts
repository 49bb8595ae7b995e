import { daysBetween } from '../calendar';
import { needAt } from '../demand/need';
import { type Supply, suppliesOf } from '../demand/supply';
import type { Day } from '../units';
import type { ScheduleContext } from './award-schedule';
import type { DueLine } from './schedule';

/** A product that deliveries ask to keep longer than was asked of it: at which schools, and for how many days at most. */
export type Outlasting = { productId: string; schoolIds: readonly string[]; days: number };

/**
 * Deliveries that have to keep longer than the shelf life asked for (0: none is): from each until the last serving before the next one
 * of its item at its school, as it is served today. Rations may have changed since the lot was judged.
 * @param lines deliveries of a contract, those that stay among them; `itemKey` is the lot item
 * @param from only deliveries from this day on are judged
 */
export function outlasting(
  { lots, plan, shelfLifeDays, from }: Pick<ScheduleContext, 'lots' | 'plan' | 'shelfLifeDays' | 'from'>,
  lines: readonly DueLine[],
): Outlasting[] {
  if (shelfLifeDays === 0) return [];
  const supplies = suppliesOf(suppliedBy(lots, lines)).filter(({ dueOn }) => dueOn >= from);
  return [...new Set(supplies.map(({ productId }) => productId))].flatMap((productId) => {
    const own = supplies.filter((one) => one.productId === productId);
    const needs = needAt(plan, { productId, schoolIds: [...new Set(own.map(({ schoolId }) => schoolId))], days: plan.days });
    const schools = needs.flatMap(({ schoolId, days }) => {
      const served = days.map(({ day }) => day);
      const keep = Math.max(0, ...own.flatMap((one) => (one.schoolId === schoolId ? daysToKeep(one, served) : [])));
      return keep > shelfLifeDays ? [{ schoolId, keep }] : [];
    });
    if (schools.length === 0) return [];
    return [
      { productId, schoolIds: schools.map(({ schoolId }) => schoolId), days: Math.max(...schools.map(({ keep }) => keep)) },
    ];
  });
}

/** Deliveries of a contract, item by item, as they come to the schools. */
export function suppliedBy(lots: ScheduleContext['lots'], lines: readonly DueLine[]) {
  const items = new Map(lots.flatMap((lot) => lot.items.map(({ id, productId }) => [id, { productId, endsOn: lot.endsOn }])));
  return lines.flatMap(({ itemKey, ...line }) => {
    const item = items.get(itemKey);
    return item ? [{ ...line, source: itemKey, ...item }] : [];
  });
}

function daysToKeep({ dueOn, until }: Supply, served: readonly Day[]): number {
  const last = served.findLast((day) => dueOn <= day && day <= until);
  return last ? daysBetween(dueOn, last) : 0;
}
