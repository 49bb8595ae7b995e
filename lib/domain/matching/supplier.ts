import { dayInLaPaz } from '@/lib/domain/calendar';
import type { DocumentKind } from '@/lib/domain/census/papers';
import type { ProductKind } from '@/lib/domain/foods/foods';
import type { ActorKind } from '@/lib/domain/law/actor-kinds';
import type { Requirement } from '@/lib/domain/tenders/requirement';
import type { TenderSheet } from '@/lib/domain/tenders/sheet';
import type { Place } from '@/lib/domain/territory';
import type { Day, Grams } from '@/lib/domain/units';
import type { Load } from './load';

/** An economic actor as far as a lot is concerned. */
export type Supplier = {
  organisationId: string;
  name: string;
  kind: ActorKind;
  municipalityCode: string | null;
  municipalityName: string | null;
  /** Where it produces; its municipality's main locality when it gave no coordinates. */
  place: Place | null;
  deliversToSchools: boolean;
  reachKm: number;
  experienceMonths: number;
  capacities: readonly Capacity[];
  /** What contracts, awards and opened offers take of them; of one's own, what sealed offers take too. */
  loads: readonly Load[];
  documents: readonly HeldDocument[];
};

/** What it can deliver of a food in a month. */
export type Capacity = {
  foodCode: string;
  kind: ProductKind;
  gramsPerMonth: Grams;
  /** Months (1–12) in which it holds; empty means all year. */
  months: readonly number[];
};

export type HeldDocument = {
  kind: DocumentKind;
  validUntil: Day | null;
  verified: boolean;
};

/** What a tender asks of whoever offers for one of its lots. */
export type Terms = {
  /** Whose own offers take nothing from what is free for it. */
  tenderId: string;
  requirements: readonly Requirement[];
  partialAllowed: boolean;
  /** The buyer's main locality, for schools without coordinates. */
  fallbackPlace: Place | null;
  /** The day on which papers must be valid. */
  on: Day;
};

/** What a tender's lots ask at an instant, in the terms of matching. */
export function termsOf(
  { tender, requirements, buyer }: Pick<TenderSheet, 'tender' | 'requirements' | 'buyer'>,
  now: Date,
): Terms {
  const { id: tenderId, partialAllowed } = tender;
  return { tenderId, requirements, partialAllowed, fallbackPlace: buyer.place, on: dayInLaPaz(now) };
}

/** Whether an own offer stands sealed in a tender: what it takes is known to its bidder alone, and to nobody whose account is held back. */
export function hasOffered({ loads }: { loads: readonly Pick<Load, 'tenderId' | 'source'>[] }, tenderId: string): boolean {
  return loads.some((load) => load.source === 'sealed' && load.tenderId === tenderId);
}
