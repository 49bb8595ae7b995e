import { addDays } from '../calendar';
import type { Day } from '../units';

/** Units of a product that come to a school on a day and are served from then on; `until`: the last day for which they were brought. */
export type Supply = { productId: string; schoolId: string; dueOn: Day; until: Day; units: number };

/** A delivery of an item. `source`: what it is one of a row of, the item of a contract; `endsOn`: the last day that it is bought for. */
export type Supplied = Omit<Supply, 'until'> & { source: string; endsOn: Day };

/** Until when each delivery serves: until the day before the next one of the same source to the same school, the last to the end. */
export function suppliesOf(deliveries: readonly Supplied[]): Supply[] {
  const rows = new Map<string, Supplied[]>();
  for (const one of deliveries) {
    const key = `${one.source} ${one.schoolId}`;
    rows.set(key, [...(rows.get(key) ?? []), one]);
  }
  return [...rows.values()].flatMap((row) => {
    const inOrder = row.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));
    return inOrder.map(({ source: _, endsOn, ...one }, at) => {
      const next = inOrder.slice(at + 1).find(({ dueOn }) => dueOn > one.dueOn)?.dueOn;
      return { ...one, until: next ? addDays(next, -1) : endsOn };
    });
  });
}

/**
 * What is still missing at a school, day by day: units that come serve from their day to the end of their time, those whose time is
 * over soonest first. What is left by then is taken as eaten meanwhile and serves no later day.
 * @param days on which the school serves the product, in order
 * @returns the same days, with the units that nobody brings
 */
export function missingAt<Served extends { day: Day; units: number }>(
  days: readonly Served[],
  supplies: readonly Pick<Supply, 'dueOn' | 'until' | 'units'>[],
): Served[] {
  const batches = supplies.map((one) => ({ ...one })).sort((a, b) => a.until.localeCompare(b.until));
  return days.map((served) => {
    let missing = served.units;
    for (const batch of batches) {
      if (missing === 0) break;
      if (batch.dueOn > served.day || served.day > batch.until) continue;
      const used = Math.min(batch.units, missing);
      batch.units -= used;
      missing -= used;
    }
    return { ...served, units: missing };
  });
}
