import type { Centavos } from '@/lib/domain/units';
import { findRule, type RuleBook, type Trace } from './rule-book';
import { centavosOf, type RuleValue } from './rule-values';

/** Modalities that follow from the amount, lowest first. */
const modalitiesByAmount = ['MOD-CM', 'MOD-ANPE-C', 'MOD-ANPE-P', 'MOD-LP-N', 'MOD-LP-I'] as const;

/** Those, and the ones that need a legal cause of their own. */
export const modalities = [...modalitiesByAmount, 'MOD-EX', 'MOD-CD-EP', 'MOD-CD-2294'] as const;
export type Modality = (typeof modalities)[number];

export type ModalityTrace = Trace<RuleValue<Modality>> & { rule: Modality };

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
    if (found && amount <= ceiling(found) && amount > floor(found)) return { ...found, rule: id };
  }
  return null;
}

/** @returns the modality whose rule has this id, or null when it is not in force */
export function findModality(book: RuleBook, id: Modality): ModalityTrace | null {
  const found = findRule(book, id);
  return found && { ...found, rule: id };
}

/** Names under which SICOES publishes the two ANPE. */
const sicoes: Readonly<Record<string, Modality>> = { ANPE: 'MOD-ANPE-C', ANPP: 'MOD-ANPE-P' };

/** Reads a modality as people write it: rule id ('MOD-ANPE-C'), the id without its prefix ('anpe-c') or the SICOES code ('ANPP'). */
export function readModality(text: string): Modality | null {
  const name = text.trim().toUpperCase();
  return modalities.find((id) => id === name || id === `MOD-${name}`) ?? sicoes[name] ?? null;
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
