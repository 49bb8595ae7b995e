import { daysBetween } from '../calendar';
import { needAt, type SchoolNeed } from '../demand/need';
import type { DemandPlan } from '../demand/plan';
import { Refusal } from '../refusal';
import { type DeliveryFrequency, deliveryFrequencies, type LotPlan, type Tender } from '../tenders/tender';
import type { Day } from '../units';
import { neededDeliveries } from './schedule';

/** Calendar days that food has to keep: from a delivery to the last serving before the next one, the longest of all schools. */
function daysToKeep(needs: readonly SchoolNeed[], first: Day, frequency: DeliveryFrequency): number {
  const kept = needs.flatMap(({ days }) =>
    neededDeliveries(days, first, frequency).map(({ dueOn, lastServed }) => daysBetween(dueOn, lastServed)),
  );
  return kept.reduce((most, days) => Math.max(most, days), 0);
}

/** The longest frequency with which food of that shelf life is always eaten in time; daily always is. */
function longestFrequency(needs: readonly SchoolNeed[], first: Day, shelfLifeDays: number): DeliveryFrequency {
  return deliveryFrequencies.findLast((frequency) => daysToKeep(needs, first, frequency) <= shelfLifeDays) ?? 'daily';
}

type Lot = Pick<LotPlan, 'startsOn' | 'endsOn' | 'dropPoints'> & { items: readonly { productId: string }[] };

/**
 * Food must last until it is served: refuses deliveries that are further apart than the shelf life asked for (0: none is).
 * Days without class, holidays and the days on which each school serves each product are counted as they fall.
 * @throws Refusal frequency-outlasts-shelf-life, with the longest frequency that fits every product of every lot
 */
export function assertFrequencyFits(
  lots: readonly Lot[],
  { deliveryFrequency, shelfLifeDays }: Pick<Tender, 'deliveryFrequency' | 'shelfLifeDays'>,
  plan: DemandPlan,
  field?: string,
): void {
  if (shelfLifeDays === 0) return;
  const served = lots.flatMap((lot) => {
    const days = plan.days.filter((day) => lot.startsOn <= day && day <= lot.endsOn);
    const schoolIds = lot.dropPoints.map(({ schoolId }) => schoolId);
    return lot.items.map(({ productId }) => ({
      productId,
      first: days[0] ?? lot.startsOn,
      needs: needAt(plan, { productId, schoolIds, days }),
    }));
  });
  const worst = served
    .map((one) => ({ ...one, days: daysToKeep(one.needs, one.first, deliveryFrequency) }))
    .reduce<{ productId: string; days: number } | null>((most, one) => (most && most.days >= one.days ? most : one), null);
  if (!worst || worst.days <= shelfLifeDays) return;
  const fitting = served.map(({ needs, first }) => deliveryFrequencies.indexOf(longestFrequency(needs, first, shelfLifeDays)));
  throw new Refusal(
    'frequency-outlasts-shelf-life',
    {
      frequency: deliveryFrequency,
      product: plan.products.find(({ id }) => id === worst.productId)?.name ?? '',
      days: worst.days,
      shelfLife: shelfLifeDays,
      longest: deliveryFrequencies[Math.min(...fitting)] ?? 'daily',
    },
    field,
  );
}
