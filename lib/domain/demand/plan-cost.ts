import { schoolLevels } from '../schools/levels';
import { type Centavos, divideRounded } from '../units';
import { demandCost, demandFor } from './demand';
import type { DemandPlan } from './plan';

/** What the rations of a plan cost over its days, at referential prices. */
export type PlanCost = {
  totalCentavos: Centavos;
  /** Rations served: pupils × days on which their level has a ration. */
  servings: number;
  /** Per ration served, rounded half up; null where none is served. */
  averageCentavos: Centavos | null;
};

export function planCost(plan: DemandPlan): PlanCost {
  const totalCentavos = demandCost(demandFor(plan), plan.products);
  const daysOn = new Map<number, number>();
  for (const day of plan.days) {
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    daysOn.set(weekday, (daysOn.get(weekday) ?? 0) + 1);
  }
  const pupils = Object.fromEntries(
    schoolLevels.map((level) => [level, plan.dropPoints.reduce((sum, place) => sum + place.pupils[level], 0)]),
  );
  const servings = plan.rations.reduce(
    (sum, { level, weekday, items }) => (items.length > 0 ? sum + (pupils[level] ?? 0) * (daysOn.get(weekday) ?? 0) : sum),
    0,
  );
  return { totalCentavos, servings, averageCentavos: servings > 0 ? divideRounded(totalCentavos, BigInt(servings)) : null };
}
