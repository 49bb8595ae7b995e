import type { ItemForBidders, OfferContent, OfferedItem, TenderForBidders } from '@/lib/domain/offers/offer';

/** An item that a call asks: fresh, 60 g, at 1.00. */
export const anAskedItem = (id: string, units: number, more: Partial<ItemForBidders> = {}): ItemForBidders => ({
  id,
  productName: id,
  presentation: 'unidad',
  productKind: 'fresh',
  mainFoodCode: id,
  unitGrams: 60,
  units,
  priceCentavos: 100n,
  ...more,
});

export const aLotOf = (
  number: number,
  items: readonly ItemForBidders[],
  more: Partial<TenderForBidders['lots'][number]> = {},
) => ({
  id: `lot-${number}`,
  number,
  title: `Lote ${number}`,
  zoneName: null,
  startsOn: '2027-02-01',
  endsOn: '2027-05-31',
  items,
  ...more,
});

/** Bread and milk in the first lot, fruit in the second; by item, parts are taken. */
export const aTender = (more: Partial<TenderForBidders> = {}): TenderForBidders => ({
  id: 'tender',
  organisationId: 'town',
  municipalityCode: '050103',
  reference: 'ACE-1',
  title: 'Desayuno',
  buyerName: 'Yocalla',
  status: 'published',
  publishedAt: new Date('2026-11-20T14:00:00Z'),
  deadlineAt: new Date('2026-12-01T20:00:00Z'),
  amendments: [],
  awardForm: 'item',
  partialAllowed: true,
  referenceCentavos: 450_000n,
  lots: [aLotOf(1, [anAskedItem('pan', 1000), anAskedItem('leche', 2000)]), aLotOf(2, [anAskedItem('fruta', 1500)])],
  ...more,
});

export const anOfferOf = (
  units: Readonly<Record<string, number>>,
  claims: OfferContent['claims'] = [],
  more: Partial<OfferedItem> = {},
): OfferContent => ({
  claims,
  items: Object.entries(units).map(([lotItemId, offered]) => ({
    lotItemId,
    units: offered,
    priceCentavos: 90n,
    originMunicipalityCode: '050103',
    producedInCountry: true,
    nationalComponentPercent: 60,
    ...more,
  })),
});
