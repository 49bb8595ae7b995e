import { Refusal } from '@/lib/domain/refusal';
import type { Centavos, Day } from '@/lib/domain/units';
import type { LotPlan } from './tender';

/** How demand is first cut: one lot for each product in each zone, or one for each product in all zones together. */
export const lotGroupings = ['product-zone', 'product'] as const;
export type LotGrouping = (typeof lotGroupings)[number];

/** Units of one product due at one school in one month. */
export type DemandUnits = {
  productId: string;
  zoneId: string;
  schoolId: string;
  pupils: number;
  units: number;
};

export type PricedProduct = {
  id: string;
  name: string;
  presentation: string;
  priceCentavos: Centavos;
  priceSource: string;
  priceDay: Day;
};

/** More lots than these and nobody can read the tender. */
export const maxLots = 60;

type Plan = {
  demand: readonly DemandUnits[];
  products: readonly PricedProduct[];
  zones: readonly { id: string; name: string }[];
  startsOn: Day;
  endsOn: Day;
  grouping: LotGrouping;
};

/**
 * Cuts demand into lots: product × zone × period. Prices, their source and their date are copied from the product.
 * A school's weight in a lot is the most pupils of it that get the product in any month.
 * @throws Refusal no-demand when nothing is due; too-many-lots
 */
export function planLots({ demand, products, zones, startsOn, endsOn, grouping }: Plan): LotPlan[] {
  const lots: LotPlan[] = [];
  for (const product of products) {
    const due = demand.filter((line) => line.productId === product.id && line.units > 0);
    const places = grouping === 'product' ? [null] : zones;
    for (const zone of places) {
      const lines = zone ? due.filter((line) => line.zoneId === zone.id) : due;
      if (lines.length === 0) continue;
      const { priceCentavos, priceSource, priceDay } = product;
      const units = lines.reduce((sum, line) => sum + line.units, 0);
      lots.push({
        title: titleOf(`${product.name}, ${product.presentation}`, zone?.name),
        zoneId: zone?.id ?? null,
        startsOn,
        endsOn,
        items: [
          {
            productId: product.id,
            units,
            priceCentavos,
            priceSource,
            priceDay,
          },
        ],
        dropPoints: weights(lines),
      });
    }
  }
  if (lots.length === 0) throw new Refusal('no-demand');
  if (lots.length > maxLots) throw new Refusal('too-many-lots', { lots: lots.length, most: maxLots });
  return lots;
}

/** @returns the name of a lot, cut to what the column holds. */
export function titleOf(what: string, where?: string): string {
  return (where ? `${what}, ${where}` : what).slice(0, 160);
}

function weights(lines: readonly DemandUnits[]): { schoolId: string; pupils: number }[] {
  const most = new Map<string, number>();
  for (const { schoolId, pupils } of lines) most.set(schoolId, Math.max(most.get(schoolId) ?? 0, pupils));
  return [...most].map(([schoolId, pupils]) => ({ schoolId, pupils }));
}
