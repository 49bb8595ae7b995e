import type { BasisPoints, Centavos, Day, Grams } from '../units';

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

/** A contract as the actions on it need to know it. */
export type Contract = {
  id: string;
  number: string;
  buyerId: string;
  supplierPartyId: string;
  retentionBps: BasisPoints;
  signedOn: Day;
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
