import { type Centavos, sumCentavos } from '@/lib/domain/units';
import { isStricter, type ModalityTrace, modalityFor } from './modality';
import { type RuleBook, requireRule, type Trace } from './rule-book';

/**
 * Another purchase of the same year and municipality, as far as it is alike: what it buys of the food groups that this one buys too, and
 * of that what is of the very same foods. By what is bought, not by how it is called: the same egg under another title is the same egg.
 */
export type SameObject = {
  id: string;
  reference: string;
  amount: Centavos;
  sameFood: Centavos;
  products: readonly string[];
  /** The food groups that both buy. */
  groups: readonly string[];
};

export type Splitting = {
  /** This purchase with what is alike in the others. */
  sum: Centavos;
  others: readonly SameObject[];
  /** The food groups that make the others alike; empty where all of it is of the very same foods. */
  groups: readonly string[];
  /** Modality of this purchase alone, and of all that is alike together. */
  alone: ModalityTrace;
  together: ModalityTrace;
  /** Where the ban is validated: the modality that the sum of the very same foods gives, if it is stricter. A food group never decides. */
  decided: ModalityTrace | null;
  /** Whether a person has to say why it is no splitting: the sum of the groups is stricter than what holds. */
  asks: boolean;
  /** SPLIT-BAN. While it is only remembered the flag warns and asks for a reason. */
  trace: Trace;
};

/**
 * Sums a purchase with what is alike in the others of the year (SPLIT-BAN: NB-SABS arts. 14 and 54).
 * @returns null unless the sum falls under a stricter modality than the purchase alone
 */
export function findSplitting(book: RuleBook, amount: Centavos, others: readonly SameObject[]): Splitting | null {
  const sumOf = (part: 'amount' | 'sameFood') => amount + sumCentavos(others.map((other) => other[part]));
  const sum = sumOf('amount');
  const [alone, together, ofFood] = [amount, sum, sumOf('sameFood')].map((one) => modalityFor(book, one));
  if (!alone || !together || !isStricter(together.modality, alone.modality)) return null;
  const trace = requireRule(book, 'SPLIT-BAN');
  const decided = trace.decides && ofFood && isStricter(ofFood.modality, alone.modality) ? ofFood : null;
  const onlyFoods = others.every((other) => other.sameFood === other.amount);
  const groups = onlyFoods ? [] : [...new Set(others.flatMap((other) => other.groups))].sort();
  return {
    sum,
    others,
    groups,
    alone,
    together,
    decided,
    asks: isStricter(together.modality, (decided ?? alone).modality),
    trace,
  };
}
