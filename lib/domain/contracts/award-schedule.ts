import { needAt } from '../demand/need';
import type { DemandPlan } from '../demand/plan';
import { type Supplied, type Supply, suppliesOf } from '../demand/supply';
import type { DeliveryFrequency, Lot } from '../tenders/tender';
import type { Day } from '../units';
import { type DueLine, scheduleParts } from './schedule';

/** What the schedules of one purchase follow from. */
export type ScheduleContext = {
  frequency: DeliveryFrequency;
  /** Least days of shelf life asked for on delivery; 0: none. */
  shelfLifeDays: number;
  lots: readonly (Pick<Lot, 'id' | 'startsOn' | 'endsOn' | 'items'> & { dropPoints: readonly DropPoint[] })[];
  /** What is served today, by rations and pupils. */
  plan: Pick<DemandPlan, 'rations' | 'products' | 'dropPoints' | 'days'>;
  /** The first day on which a delivery may fall. */
  from: Day;
  /** What comes anyway in the same year: other contracts' deliveries, and those of this one that stay. */
  brought: readonly Supply[];
  /** Deliveries of this contract that stay. */
  kept?: readonly { productId: string; schoolId: string; dueOn: Day }[];
};
type DropPoint = { schoolId: string; pupils: number };

/** What is to be scheduled of one contract: units of lot items. */
export type PartToSchedule = { lotId: string; lotItemId: string; units: number };

/** The lines of one contract, `itemKey` is the lot item, and what the demand asks of each of its items. */
export type AwardSchedule = { lines: DueLine[]; demand: ReadonlyMap<string, number> };

/**
 * Schedules the contracts of a purchase together: those that bring the same product to the same schools in the same days
 * share each delivery, whether they won parts of one lot or lots that were cut from one another by quantity.
 * @returns one schedule per contract, in their order
 * @throws Refusal no-delivery-days | no-drop-points
 */
export function scheduleContracts(frame: ScheduleContext, contracts: readonly (readonly PartToSchedule[])[]): AwardSchedule[] {
  const parts = contracts.flatMap((items, contract) =>
    items.filter(({ units }) => units > 0).map((item) => ({ ...item, contract, ...productAt(frame, item) })),
  );
  const schedules = contracts.map(() => ({ lines: [] as DueLine[], demand: new Map<string, number>() }));
  const brought = [...frame.brought];
  for (const together of new Set(parts.map((part) => part.together))) {
    const group = parts.filter((part) => part.together === together);
    const [one] = group;
    if (!one) continue;
    const keyed = group.map(({ units }, place) => ({ itemKey: String(place), units }));
    const { lines, demand } = scheduleParts(keyed, calendarOf({ ...frame, brought }, one.lot, one.productId));
    const supplied: Supplied[] = [];
    for (const { itemKey, ...line } of lines) {
      const part = group[Number(itemKey)];
      if (part) schedules[part.contract]?.lines.push({ ...line, itemKey: part.lotItemId });
      supplied.push({ ...line, source: itemKey, productId: one.productId, endsOn: one.lot.endsOn });
    }
    // Lots that overlap without being the same find here what the ones before them bring.
    brought.push(...suppliesOf(supplied));
    for (const [place, part] of group.entries()) schedules[part.contract]?.demand.set(part.lotItemId, demand[place] ?? 0);
  }
  return schedules;
}

/** When and where a product of a lot is needed. */
function calendarOf(
  { frequency, plan, from, brought, kept = [] }: ScheduleContext,
  lot: Pick<Lot, 'startsOn' | 'endsOn'> & { dropPoints: readonly DropPoint[] },
  productId: string,
) {
  const pupilsOf = new Map<string, number>();
  for (const { schoolId, pupils } of lot.dropPoints) pupilsOf.set(schoolId, (pupilsOf.get(schoolId) ?? 0) + pupils);
  const needs = needAt(plan, { productId, schoolIds: [...pupilsOf.keys()], days: plan.days });
  return {
    frequency,
    schoolDays: plan.days.filter((day) => lot.startsOn <= day && day <= lot.endsOn),
    from,
    needs: needs.map((need) => ({ ...need, pupils: pupilsOf.get(need.schoolId) ?? 0 })),
    already: brought.filter((one) => one.productId === productId),
    kept: kept.filter((one) => one.productId === productId),
  };
}

/** The product of a part, its lot, and by what parts go together: product, days and schools. */
function productAt({ lots }: ScheduleContext, { lotId, lotItemId }: PartToSchedule) {
  const lot = lots.find(({ id }) => id === lotId);
  const item = lot?.items.find(({ id }) => id === lotItemId);
  if (!lot || !item) throw new Error(`item ${lotItemId} is not of lot ${lotId}`);
  const schools = lot.dropPoints.map(({ schoolId }) => schoolId).sort();
  return { lot, productId: item.productId, together: [item.productId, lot.startsOn, lot.endsOn, ...schools].join(' ') };
}
