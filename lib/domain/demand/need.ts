import { weekday } from '../calendar';
import { type HandedOut, unitsToServe } from '../foods/handout';
import { type PupilsByLevel, type SchoolLevel, schoolLevels } from '../schools/levels';
import type { Day, Grams } from '../units';
import type { DemandPlan } from './plan';

/** Grams per pupil of one product: by weekday (1 Monday … 5 Friday) and level. */
export type Servings = ReadonlyMap<number, Readonly<Record<SchoolLevel, Grams>>>;

/** What the week of rations gives of one product; weekdays without it are absent. */
export function servingsByWeekday(rations: DemandPlan['rations'], productId: string): Servings {
  const servings = new Map<number, Record<SchoolLevel, Grams>>();
  for (const { level, weekday: on, items } of rations) {
    const grams = items.reduce((sum, item) => (item.productId === productId ? sum + item.grams : sum), 0);
    if (grams === 0) continue;
    const day = servings.get(on) ?? { inicial: 0, primaria: 0, secundaria: 0, especial: 0 };
    day[level] += grams;
    servings.set(on, day);
  }
  return servings;
}

/** Units that a school needs on each weekday on which it serves the product: the one truth of demand, lots and schedules. */
export function weekNeed(servings: Servings, product: HandedOut, pupils: PupilsByLevel): Map<number, number> {
  const need = new Map<number, number>();
  for (const [on, grams] of servings) {
    const units = unitsToServe(
      product,
      schoolLevels.map((level) => ({ pupils: grams[level] > 0 ? pupils[level] : 0, grams: grams[level] })),
    );
    if (units > 0) need.set(on, units);
  }
  return need;
}

/** A school and the days on which it serves a product, in order, each with the units it needs. */
export type SchoolNeed = { schoolId: string; days: readonly { day: Day; units: number }[] };

/**
 * The need of a product, school by school and day by day. A school that does not serve it, or that is not of the plan, has no days.
 * @param days class days, in order
 */
export function needAt(
  { rations, products, dropPoints }: Pick<DemandPlan, 'rations' | 'products' | 'dropPoints'>,
  { productId, schoolIds, days }: { productId: string; schoolIds: readonly string[]; days: readonly Day[] },
): SchoolNeed[] {
  const product = products.find(({ id }) => id === productId);
  const servings = servingsByWeekday(rations, productId);
  const pupilsOf = new Map(dropPoints.map(({ schoolId, pupils }) => [schoolId, pupils]));
  return schoolIds.map((schoolId) => {
    const pupils = pupilsOf.get(schoolId);
    const need = product && pupils ? weekNeed(servings, product, pupils) : new Map<number, number>();
    return {
      schoolId,
      days: days.flatMap((day) => {
        const units = need.get(weekday(day)) ?? 0;
        return units > 0 ? [{ day, units }] : [];
      }),
    };
  });
}
