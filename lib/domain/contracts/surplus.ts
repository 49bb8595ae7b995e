import { Refusal } from '../refusal';
import type { AwardSchedule, PartToSchedule } from './award-schedule';

/** What a contract that is about to be signed buys of an item, and what of it is still served from its first delivery on. */
export type Bought = { lotItemId: string; units: number; served: number };

/** One list per contract, in their order. */
export function heldAgainstServed(
  awards: readonly (readonly PartToSchedule[])[],
  schedules: readonly AwardSchedule[],
): Bought[][] {
  return awards.map((items, at) =>
    items
      .filter(({ units }) => units > 0)
      .map(({ lotItemId, units }) => ({ lotItemId, units, served: schedules[at]?.demand.get(lotItemId) ?? 0 })),
  );
}

/** Units bought that nobody is served any more, item by item: what one lacks does not make up for what is left of another. */
export function surplusOf(bought: readonly Bought[]): number {
  return bought.reduce((sum, { units, served }) => sum + Math.max(0, units - served), 0);
}

/** What was awarded is bought all the same; that it is more than is served a person has read. @throws Refusal surplus-not-acknowledged */
export function assertSurplusAcknowledged(bought: readonly (readonly Bought[])[], acknowledged: boolean): void {
  const units = surplusOf(bought.flat());
  if (units > 0 && !acknowledged) throw new Refusal('surplus-not-acknowledged', { units }, 'surplusAcknowledged');
}
