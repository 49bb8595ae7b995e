import type { BasisPoints, Centavos, Day, Grams } from '../units';

/** Contract, or purchase order where the whole delivery falls within the days of CON-ORDER. */
export const contractForms = ['contract', 'purchase-order'] as const;
export type ContractForm = (typeof contractForms)[number];

/** What one supplier was awarded of a lot item, at the price and origin of the opened offer (EVA-REAL: the real price). */
export type ContractedItem = {
  lotItemId: string;
  units: number;
  priceCentavos: Centavos;
  unitGrams: Grams;
  /** Null: not declared, or from another country. */
  originMunicipalityCode: string | null;
  producedInCountry: boolean;
};

/** A contract as the acts on it need to know it. */
export type Contract = {
  id: string;
  number: string;
  buyerId: string;
  supplierId: string;
  retentionBps: BasisPoints;
  startsOn: Day;
  signedOn: Day;
  /** Least days of shelf life that the tender asked for on delivery. */
  shelfLifeDays: number;
  /** Who awarded the tender: they may not receive (separation of functions). */
  awardedById: string | null;
};

/** @returns the amount of a contract: units × price of its items. */
export function contractAmount(items: readonly Pick<ContractedItem, 'units' | 'priceCentavos'>[]): Centavos {
  return items.reduce((sum, item) => sum + BigInt(item.units) * item.priceCentavos, 0n);
}

/** The number of a contract: the tender's reference and its place among the tender's contracts. At most 40 characters. */
export function contractNumber(tenderReference: string, place: number): string {
  const suffix = `/${place}`;
  return tenderReference.slice(0, 40 - suffix.length) + suffix;
}
