import type { ProductKind } from '@/lib/domain/foods/foods';
import type { Centavos, Day, Grams } from '@/lib/domain/units';

export const tenderStatuses = [
  'draft',
  'published',
  'closed',
  'evaluated',
  'awarded',
  'deserted',
  'contracted',
  'cancelled',
  'annulled',
] as const;
export type TenderStatus = (typeof tenderStatuses)[number];

/** What is awarded as one (EVA-FORM: NB-SABS, DBC n. 12 and 28). */
export const awardForms = ['item', 'lot', 'total'] as const;
export type AwardForm = (typeof awardForms)[number];

export const deliveryFrequencies = ['daily', 'weekly', 'fortnightly', 'monthly'] as const;
export type DeliveryFrequency = (typeof deliveryFrequencies)[number];

/** A public call, without its lots: what every action on it needs to know. */
export type Tender = {
  id: string;
  organisationId: string;
  municipalityCode: string | null;
  programmeId: string;
  reference: string;
  title: string;
  /** What is bought, for the sum of the same object over the year (SPLIT-BAN). */
  object: string;
  status: TenderStatus;
  awardForm: AwardForm;
  deliveryFrequency: DeliveryFrequency;
  /** Least days of shelf life left on delivery. */
  shelfLifeDays: number;
  partialAllowed: boolean;
  /** Rule of modality fixed at publication ('MOD-ANPE-C'), null in a draft. */
  modalityRule: string | null;
  referenceCentavos: Centavos;
  publishedAt: Date | null;
  /** The last instant at which an offer is admitted, exclusive. */
  deadlineAt: Date | null;
  /** The last day on which questions are taken; null in a draft and where none were. */
  questionsUntil: Day | null;
  cancelReason: string | null;
  firstCallId: string | null;
  createdById: string;
  openedById: string | null;
  recommendedById: string | null;
  awardedById: string | null;
  version: number;
};

/** Product × zone × period, offered for as one. */
export type Lot = {
  id: string;
  number: number;
  title: string;
  zoneId: string | null;
  /** Null: of several zones, or of all. */
  zoneName: string | null;
  startsOn: Day;
  endsOn: Day;
  items: readonly LotItem[];
  dropPoints: readonly DropPoint[];
};

export type LotItem = {
  id: string;
  productId: string;
  /** "Leche con plátano", "200 ml". */
  productName: string;
  presentation: string;
  productKind: ProductKind;
  /** The food by which capacity and origin are judged. */
  mainFoodCode: string;
  unitGrams: Grams;
  units: number;
  /** Referential price of one unit with its source and date, copied when the lot was made. */
  priceCentavos: Centavos;
  priceSource: string;
  priceDay: Day;
};

/** A school where the lot is delivered. `pupils` is the weight by which deliveries are shared out. */
export type DropPoint = {
  schoolId: string;
  /** The school as which it goes on, once it was merged. */
  mergedIntoId?: string | null | undefined;
  schoolName: string;
  zoneId: string;
  zoneName: string;
  pupils: number;
  lat: number | null;
  lon: number | null;
};

/** A lot that has no row yet, or whose row is about to change. */
export type LotPlan = {
  title: string;
  zoneId: string | null;
  startsOn: Day;
  endsOn: Day;
  items: readonly Pick<LotItem, 'productId' | 'units' | 'priceCentavos' | 'priceSource' | 'priceDay'>[];
  dropPoints: readonly Pick<DropPoint, 'schoolId' | 'pupils'>[];
};

/** @returns the referential price of a lot: the sum of units × price of its items. */
export function lotReference(lot: { items: readonly Pick<LotItem, 'units' | 'priceCentavos'>[] }): Centavos {
  return lot.items.reduce((sum, item) => sum + BigInt(item.units) * item.priceCentavos, 0n);
}

/** @returns the referential price of the whole tender. */
export function tenderReference(
  lots: readonly {
    items: readonly Pick<LotItem, 'units' | 'priceCentavos'>[];
  }[],
): Centavos {
  return lots.reduce((sum, lot) => sum + lotReference(lot), 0n);
}
