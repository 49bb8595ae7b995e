import { schoolLevels } from '../schools/levels';
import type { Centavos, Day, Grams } from '../units';
import { type Servings, servingsByWeekday, weekNeed } from './need';
import type { DemandPlan, DemandProduct, DemandScope, PlannedDropPoint } from './plan';

/** A product due at a school in a month. */
export type DemandLine = {
  productId: string;
  zoneId: string;
  schoolId: string;
  /** 'YYYY-MM' */
  month: string;
  /** Days of the month on which the school is given the product. */
  days: number;
  /** Pupils of the school who are given it on some day. */
  pupils: number;
  /** Whole units: of a product handed out whole, those of each pupil; otherwise rounded up per drop point and day. */
  units: number;
  /** What those units weigh. */
  grams: Grams;
};

export type Quantity = { units: number; grams: Grams };

/**
 * Demand of a plan, one line per product, school and month.
 * Days of one weekday ask for the same, so each is reckoned once per school and multiplied: 70 schools take a millisecond or two.
 */
export function demandFor(plan: DemandPlan, scope: DemandScope = {}): DemandLine[] {
  const months = weekdaysByMonth(plan.days.filter((day) => within(day, scope)));
  const products = plan.products.filter(({ id }) => !scope.products || scope.products.includes(id));
  const places = plan.dropPoints.filter(({ zoneId }) => !scope.zones || scope.zones.includes(zoneId));
  return products.flatMap((product) => {
    const servings = servingsByWeekday(plan.rations, product.id);
    return places.flatMap((place) => linesAt(place, product, servings, months));
  });
}

/** Adds lines up by product, zone, school or month. */
export function totalsBy(
  lines: readonly DemandLine[],
  key: 'productId' | 'zoneId' | 'schoolId' | 'month',
): Map<string, Quantity> {
  const totals = new Map<string, Quantity>();
  for (const line of lines) {
    const total = totals.get(line[key]) ?? { units: 0, grams: 0 };
    totals.set(line[key], { units: total.units + line.units, grams: total.grams + line.grams });
  }
  return totals;
}

/** Cost of the lines at referential prices. */
export function demandCost(lines: readonly DemandLine[], products: readonly DemandProduct[]): Centavos {
  const prices = new Map(products.map(({ id, priceCentavos }) => [id, priceCentavos]));
  return lines.reduce((sum, { productId, units }) => sum + (prices.get(productId) ?? 0n) * BigInt(units), 0n);
}

function linesAt(place: PlannedDropPoint, product: DemandProduct, servings: Servings, months: Months): DemandLine[] {
  const unitsOn = weekNeed(servings, product, place.pupils);
  const pupils = schoolLevels.reduce(
    (sum, level) => ([...servings.values()].some((day) => day[level] > 0) ? sum + place.pupils[level] : sum),
    0,
  );
  return [...months].flatMap(([month, count]) => {
    let [days, units] = [0, 0];
    for (const [weekday, perDay] of unitsOn) {
      days += count[weekday] ?? 0;
      units += perDay * (count[weekday] ?? 0);
    }
    const { schoolId, zoneId } = place;
    return units === 0
      ? []
      : [{ productId: product.id, zoneId, schoolId, month, days, pupils, units, grams: units * product.unitGrams }];
  });
}

/** Class days of each month by weekday (0 Sunday … 6 Saturday). */
type Months = ReadonlyMap<string, readonly number[]>;

function weekdaysByMonth(days: readonly Day[]): Months {
  const months = new Map<string, number[]>();
  for (const day of days) {
    const month = day.slice(0, 7);
    const count = months.get(month) ?? [0, 0, 0, 0, 0, 0, 0];
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    count[weekday] = (count[weekday] ?? 0) + 1;
    months.set(month, count);
  }
  return months;
}

function within(day: Day, { from, to }: DemandScope): boolean {
  return (!from || day >= from) && (!to || day <= to);
}
