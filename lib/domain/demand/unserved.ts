import { weekday } from '../calendar';
import { weekdays } from '../rations/rations';
import { type SchoolLevel, schoolLevels } from '../schools/levels';
import type { DemandPlan, DemandScope } from './plan';

/** What is needed to tell who is served: pupils by zone, what each level is given, the class days. */
export type ServedDemand = Pick<DemandPlan, 'rations' | 'days'> & {
  dropPoints: readonly Pick<DemandPlan['dropPoints'][number], 'zoneId' | 'pupils'>[];
};

/** What of a demand is looked at: its zones and days. */
export type UnservedScope = Pick<DemandScope, 'zones' | 'from' | 'to'>;

/** Pupils of one level who come to school on some weekdays and are given nothing. */
export type Unserved = {
  level: SchoolLevel;
  /** Weekdays with class and without a ration: 1 Monday … 5 Friday. */
  weekdays: readonly number[];
  /** The level has no ration on any day: it is counted nowhere. */
  never: boolean;
  pupils: number;
  /** Class days on those weekdays. */
  days: number;
};

/** Each level that has pupils and class on some weekday for which it has no ration, with its pupils and days. */
export function unservedLevels(plan: ServedDemand, scope: UnservedScope = {}): Unserved[] {
  const daysOn = classDaysOn(plan, scope);
  const pupils = pupilsIn(plan, scope.zones);
  return schoolLevels.flatMap((level) => {
    const given = new Set(plan.rations.filter((one) => one.level === level && one.items.length > 0).map((one) => one.weekday));
    const missing = weekdays.filter((on) => !given.has(on) && (daysOn.get(on) ?? 0) > 0);
    if (pupils[level] === 0 || missing.length === 0) return [];
    const days = missing.reduce((sum, on) => sum + (daysOn.get(on) ?? 0), 0);
    return [{ level, weekdays: missing, never: given.size === 0, pupils: pupils[level], days }];
  });
}

/** How many of a plan's pupils are given something, of how many that are enrolled. */
export type Served = { served: number; enrolled: number };

/** Pupils of the levels that are given any of the products on some day of the scope: each is counted once. */
export function pupilsServed(plan: ServedDemand, scope: DemandScope = {}): Served {
  const daysOn = classDaysOn(plan, scope);
  const pupils = pupilsIn(plan, scope.zones);
  const given = plan.rations.filter(
    (one) =>
      (daysOn.get(one.weekday) ?? 0) > 0 &&
      one.items.some(({ productId }) => !scope.products || scope.products.includes(productId)),
  );
  const served = new Set(given.map(({ level }) => level));
  return {
    served: [...served].reduce((sum, level) => sum + pupils[level], 0),
    enrolled: schoolLevels.reduce((sum, level) => sum + pupils[level], 0),
  };
}

function classDaysOn({ days }: ServedDemand, { from, to }: UnservedScope): Map<number, number> {
  const count = new Map<number, number>();
  for (const day of days)
    if ((!from || day >= from) && (!to || day <= to)) count.set(weekday(day), (count.get(weekday(day)) ?? 0) + 1);
  return count;
}

function pupilsIn({ dropPoints }: ServedDemand, zones: readonly string[] | undefined): Record<SchoolLevel, number> {
  const pupils = { inicial: 0, primaria: 0, secundaria: 0, especial: 0 };
  for (const place of dropPoints)
    if (!zones || zones.includes(place.zoneId)) for (const level of schoolLevels) pupils[level] += place.pupils[level];
  return pupils;
}
