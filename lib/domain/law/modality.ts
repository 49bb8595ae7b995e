import { compareKey } from '@/lib/domain/text';
import type { Centavos } from '@/lib/domain/units';
import { findRule, type RuleBook, type Trace } from './rule-book';
import { centavosOf, type RuleValue } from './rule-values';

/** Modalities that follow from the amount, lowest first. */
const modalitiesByAmount = ['MOD-CM', 'MOD-ANPE-C', 'MOD-ANPE-P', 'MOD-LP-N', 'MOD-LP-I'] as const;

/** Those, and the ones that need a legal cause of their own. */
export const modalities = [
  ...modalitiesByAmount,
  'MOD-CNC',
  'MOD-CND',
  'MOD-CD-EP',
  'MOD-CD-2294',
  'MOD-CD',
  'MOD-EX',
  'MOD-CDE',
] as const;
export type Modality = (typeof modalities)[number];

/** `modality` is what holds; `rule` the row of the book that says so, another one for what was published in an earlier time. */
export type ModalityTrace = Trace<RuleValue<Modality>> & { modality: Modality };

/**
 * The modality of a purchase by its reference amount (NB-SABS, cuantías vigentes). A ceiling is inclusive and the next
 * modality starts one centavo above it: Bs 50.000,00 is Contratación Menor, Bs 50.000,50 is already ANPE. The rule book
 * writes whole bolivianos ("desde 50.001"), which would leave the cents between two modalities to none.
 * @returns null for no amount, and where no rule in force that day reaches it (ANPE above 200,000 before February 2022)
 */
export function modalityFor(book: RuleBook, amount: Centavos): ModalityTrace | null {
  if (amount <= 0n) return null;
  for (const id of modalitiesByAmount) {
    const found = findRule(book, id);
    if (found && amount <= ceiling(found) && amount > floor(found)) return { ...found, modality: id };
  }
  return null;
}

/** @returns the modality whose rule has this id, or null when it is not in force */
export function findModality(book: RuleBook, id: Modality): ModalityTrace | null {
  const found = findRule(book, id);
  return found && { ...found, modality: id };
}

/** Codes under which SICOES publishes the modalities. CD does not tell its cause, and LP of a school meal is national. */
export const sicoesCodes = {
  CM: 'MOD-CM',
  ANPE: 'MOD-ANPE-C',
  ANPP: 'MOD-ANPE-P',
  ANPEP: 'MOD-ANPE-P',
  LP: 'MOD-LP-N',
  LPN: 'MOD-LP-N',
  LPI: 'MOD-LP-I',
  CNC: 'MOD-CNC',
  CND: 'MOD-CND',
  CND1: 'MOD-CND',
  CD: 'MOD-CD',
  CE: 'MOD-EX',
  CDE: 'MOD-CDE',
} as const satisfies Readonly<Record<string, Modality>>;

/** Reads a modality as people write it: rule id ('MOD-ANPE-C'), the id without its prefix ('anpe-c') or the SICOES code ('ANPP'). */
export function readModality(text: string): Modality | null {
  const name = compareKey(text).toUpperCase();
  const byCode = Object.entries(sicoesCodes).find(([code]) => code === name)?.[1];
  return byCode ?? modalities.find((id) => id === name || id === `MOD-${name}`) ?? null;
}

/** @returns whether `one` starts at a larger amount than `other`. */
export function isStricter(one: Modality, other: Modality): boolean {
  const order: readonly Modality[] = modalitiesByAmount;
  return order.indexOf(one) > order.indexOf(other);
}

function ceiling({ value }: Trace<RuleValue<Modality>>): Centavos {
  return value.maxBs === null ? 10n ** 30n : centavosOf(value.maxBs);
}

function floor({ value }: Trace<RuleValue<Modality>>): Centavos {
  return centavosOf(value.minBs) - 100n;
}
