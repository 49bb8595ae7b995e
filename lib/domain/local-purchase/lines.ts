import type { ProductKind } from '@/lib/domain/foods/foods';
import type { ActorKind } from '../law/actor-kinds';
import type { Centavos, Grams } from '../units';

/**
 * What the local-purchase percentage is made of: one line, or several that differ in nothing but amount added up
 * (the formulas are sums, so that adding up first changes no figure).
 */
export type AcceptedLine = {
  value: Centavos;
  grams: Grams;
  /** Month of the conformity act, 'YYYY-MM'. */
  month: string;
  /** Where it was grown or mainly processed; null when unknown, which counts in every denominator and no numerator. */
  originMunicipalityCode: string | null;
  /** Declared as produced in the country, even where the municipality is not known. */
  producedInCountry: boolean;
  contractId: string;
  /** Of the contract: of two with one supplier, the later one says who its members are. */
  signedAt: Date;
  supplierPartyId: string;
  /** Domicile of the supplier at signature. */
  supplierMunicipalityCode: string | null;
  supplierKind: ActorKind;
  womenMembers: number;
  menMembers: number;
  /** Group of the main food. */
  foodGroup: string;
  /** A transformed product counts whole by the origin of its main ingredient (binary). */
  productKind: ProductKind;
};

/** Steps of the money, never mixed in one figure. */
export const stages = ['contracted', 'accepted', 'paid'] as const;
export type Stage = (typeof stages)[number];

/** From the nearest to the farthest; each holds the ones before it. */
export const levels = ['municipality', 'province', 'department', 'country'] as const;
export type Level = (typeof levels)[number];

/** Associative suppliers: community, peasant and small-producer organisations. */
const associativeKinds = ['OECOM', 'OECA', 'APP'] as const satisfies readonly ActorKind[];

export function isAssociative(kind: ActorKind): boolean {
  return (associativeKinds as readonly ActorKind[]).includes(kind);
}

/**
 * What the codes of all municipalities of a level have in common. INE codes nest: two digits of department, four of province.
 * (The one municipality without a province, 080901, has a prefix of its own, so that its province is itself.)
 */
export function levelPrefix(level: Level, place: string): string {
  const digits = { municipality: 6, province: 4, department: 2, country: 0 } as const;
  return place.slice(0, digits[level]);
}

/** Whether a municipality lies within the level around another. */
export function isWithin(level: Level, place: string, code: string): boolean {
  return code.startsWith(levelPrefix(level, place));
}
