import { needAt } from '../demand/need';
import type { Supply } from '../demand/supply';
import type { Day } from '../units';
import type { LotDemand } from './lot-demand';
import { shareOut } from './shares';

/** Units of a product that were awarded and have no contract yet. */
export type Awaited = {
  productId: string;
  units: number;
  startsOn: Day;
  endsOn: Day;
  schoolIds: readonly string[];
};

/**
 * What awards will bring once they are contracts: in proportion to what their schools serve on each day that is left. Of a product
 * that nobody serves nothing is told: it answers no demand.
 * @param from the first day on which a delivery may still fall
 */
export function awaitedSupplies(plan: LotDemand['plan'], awaited: readonly Awaited[], from: Day): Supply[] {
  return awaited.flatMap(({ productId, units, startsOn, endsOn, schoolIds }) => {
    const days = plan.days.filter((day) => day >= from && startsOn <= day && day <= endsOn);
    const needs = needAt(plan, {
      productId,
      schoolIds: [...new Set(schoolIds)],
      days,
    });
    const cells = needs.flatMap((need) => need.days.map((served) => ({ ...served, schoolId: need.schoolId })));
    const shares = shareOut(
      units,
      cells.map((cell) => cell.units),
    );
    return cells.map(({ day, schoolId }, at) => ({
      productId,
      schoolId,
      dueOn: day,
      until: day,
      units: shares[at] ?? 0,
    }));
  });
}
