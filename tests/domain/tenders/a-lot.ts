import type { LotDemand } from '@/lib/domain/tenders/lot-demand';
import type { DropPoint, Lot, LotItem } from '@/lib/domain/tenders/tender';

/** A drop point for tables of cases. */
export function aPoint(
  schoolId: string,
  zoneId: string,
  pupils: number,
  place: { lat: number; lon: number } | null = null,
): DropPoint {
  return {
    schoolId,
    schoolName: `UE ${schoolId}`,
    zoneId,
    zoneName: `zona ${zoneId}`,
    pupils,
    lat: place?.lat ?? null,
    lon: place?.lon ?? null,
  };
}

/** An item for tables of cases: transformed, 200 g, Bs 1.90. */
export function anItem(productId: string, units: number, more: Partial<LotItem> = {}): LotItem {
  return {
    id: `item-${productId}`,
    productId,
    productName: productId,
    presentation: '200 ml',
    productKind: 'transformed',
    mainFoodCode: productId,
    unitGrams: 200,
    units,
    priceCentavos: 190n,
    priceSource: 'Cotización',
    priceDay: '2026-01-15',
    ...more,
  };
}

/** A lot for tables of cases: ten months of school. */
export function aLot(more: Partial<Lot> = {}): Lot {
  return {
    id: 'lot',
    number: 1,
    title: 'Leche 200 ml',
    zoneId: null,
    zoneName: null,
    startsOn: '2026-02-02',
    endsOn: '2026-11-30',
    items: [anItem('leche', 1000)],
    dropPoints: [aPoint('a', 'norte', 100), aPoint('b', 'norte', 50), aPoint('c', 'sur', 150)],
    ...more,
  };
}

/** Nothing is served and nobody brings anything: lots are divided by pupils and calendar days. */
export const nothingServed: LotDemand = {
  plan: { rations: [], products: [], dropPoints: [], days: [] },
  brought: [],
};
