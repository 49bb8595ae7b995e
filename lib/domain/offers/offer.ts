import type { ProductKind } from '@/lib/domain/foods/foods';
import type { Amendment } from '@/lib/domain/tenders/amendment';
import type { AwardForm, TenderStatus } from '@/lib/domain/tenders/tender';
import type { Centavos, Day } from '@/lib/domain/units';
import { type ClaimedMargin, claims } from './claims';

/** What is offered for one item of a lot. */
export type OfferedItem = {
  lotItemId: string;
  /** Whole units of the product; all that the tender asks for, or part where it takes parts. */
  units: number;
  /** Of one unit. */
  priceCentavos: Centavos;
  /** Where it is grown or mainly processed (INE code); null: unknown, or another country. */
  originMunicipalityCode: string | null;
  producedInCountry: boolean;
  /** National component of the gross production cost, 0 to 100, whole. */
  nationalComponentPercent: number;
};

/** What a producer writes: the same in a draft and in the sent offer. */
export type OfferContent = { items: readonly OfferedItem[]; claims: readonly ClaimedMargin[] };

export const emptyContent: OfferContent = { items: [], claims: [] };

/** As much of a tender as offering for it needs. */
export type TenderForBidders = {
  id: string;
  organisationId: string;
  municipalityCode: string | null;
  reference: string;
  title: string;
  buyerName: string;
  status: TenderStatus;
  publishedAt: Date | null;
  deadlineAt: Date | null;
  awardForm: AwardForm;
  partialAllowed: boolean;
  referenceCentavos: Centavos;
  lots: readonly LotForBidders[];
  /** What was changed since it was published, in order. */
  amendments: readonly Amendment[];
};

export type LotForBidders = {
  id: string;
  number: number;
  title: string /** Null: of several zones. */;
  zoneName: string | null;
  startsOn: Day;
  endsOn: Day;
  items: readonly ItemForBidders[];
};

export type ItemForBidders = {
  id: string;
  productName: string;
  presentation: string;
  productKind: ProductKind;
  /** The food by which capacity and origin are judged. */
  mainFoodCode: string;
  unitGrams: number;
  /** Units that the tender asks for. */
  units: number;
  /** Referential price of one unit. */
  priceCentavos: Centavos;
};

/** A part of a draft as one page sends it: items to write over, an item to take out, claims to put in place of the earlier ones. */
export type DraftPart = {
  items: readonly OfferedItem[];
  removedItemId: string | null;
  /** Null: this page says nothing of claims. */
  claims: readonly ClaimedMargin[] | null;
};

/** @returns the draft with the part written over it. */
export function mergeDraft(draft: OfferContent, part: DraftPart): OfferContent {
  const written = new Map(draft.items.map((item) => [item.lotItemId, item]));
  for (const item of part.items) written.set(item.lotItemId, item);
  const items = [...written.values()].filter(({ lotItemId }) => lotItemId !== part.removedItemId);
  return { items, claims: part.claims ?? draft.claims };
}

export function itemTotal({ units, priceCentavos }: Pick<OfferedItem, 'units' | 'priceCentavos'>): Centavos {
  return BigInt(units) * priceCentavos;
}

export function offerTotal({ items }: Pick<OfferContent, 'items'>): Centavos {
  return items.reduce((sum, item) => sum + itemTotal(item), 0n);
}

/** @returns every item of the call with its lot, in the order of the call. */
export function itemsOf(tender: Pick<TenderForBidders, 'lots'>): (ItemForBidders & { lotNumber: number })[] {
  return tender.lots.flatMap((lot) => lot.items.map((item) => ({ ...item, lotNumber: lot.number })));
}

/** In the order of the law, whatever the order in which they were typed. */
export function inOrder(claimed: readonly ClaimedMargin[]): ClaimedMargin[] {
  return claimed.toSorted((one, other) => claims.indexOf(one.claim) - claims.indexOf(other.claim));
}
