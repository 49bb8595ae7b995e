import { searchKey } from '@/lib/domain/text';
import { type Centavos, sumCentavos } from '@/lib/domain/units';
import { isStricter, type ModalityTrace, modalityFor } from './modality';
import { type RuleBook, requireRule, type Trace } from './rule-book';

/** A purchase of the same object in the same year and municipality. */
export type SameObject = { id: string; reference: string; amount: Centavos };

export type Splitting = {
  sum: Centavos;
  others: readonly SameObject[];
  /** Modality of this purchase alone, and of all of them together. */
  alone: ModalityTrace;
  together: ModalityTrace;
  /** SPLIT-BAN. While it is only remembered the flag warns and asks for a reason; validated, the sum decides the modality. */
  trace: Trace;
};

/** Objects are typed by people: case, accents and spacing do not make another object. */
export function sameObject(one: string, other: string): boolean {
  return searchKey(one) === searchKey(other);
}

/**
 * Sums a purchase with the others of the same object in the year (SPLIT-BAN: NB-SABS arts. 14 and 54).
 * @returns null unless the sum falls under a stricter modality than the purchase alone
 */
export function findSplitting(book: RuleBook, amount: Centavos, others: readonly SameObject[]): Splitting | null {
  const sum = amount + sumCentavos(others.map((other) => other.amount));
  const [alone, together] = [modalityFor(book, amount), modalityFor(book, sum)];
  if (!alone || !together || !isStricter(together.modality, alone.modality)) return null;
  return { sum, others, alone, together, trace: requireRule(book, 'SPLIT-BAN') };
}
