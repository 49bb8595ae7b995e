import { Refusal } from '@/lib/domain/refusal';
import { type Centavos, divideRounded } from '@/lib/domain/units';
import { type RationItem, type RationProduct, rationCost, servingsOf } from './rations';

type Days = readonly { items: readonly RationItem[] }[];

/** What a ration costs on an average day, over the days of a week that have one; null where none has. */
export function averageCost(days: Days, products: ReadonlyMap<string, RationProduct>): Centavos | null {
  const served = days.map(({ items }) => servingsOf(items, products)).filter((servings) => servings.length > 0);
  return served.length > 0 ? divideRounded(rationCost(served.flat()), BigInt(served.length)) : null;
}

/**
 * A week above the ceiling may stand, because a price may be what is wrong, but nobody writes one without having been told. Who
 * lowers the cost of one that is above is not asked again.
 * @throws Refusal week-over-ceiling, on the field `agreedCeiling`
 */
export function assertCeilingSeen(
  ceiling: Centavos,
  week: { before: Centavos | null; after: Centavos | null },
  agreed: boolean,
): void {
  const { before, after } = week;
  if (agreed || after === null || after <= ceiling || (before !== null && after <= before)) return;
  throw new Refusal('week-over-ceiling', { cost: Number(after), ceiling: Number(ceiling) }, 'agreedCeiling');
}
