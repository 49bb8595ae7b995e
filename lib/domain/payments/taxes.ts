import { type ActorKind, personKinds } from '../law/actor-kinds';
import { findRule, type RuleBook, type Trace } from '../law/rule-book';
import { bpsOf } from '../law/rule-values';
import { type Centavos, divideRounded } from '../units';

/** Who is paid, as far as taxes go. */
export type Payee = {
  supplierKind: ActorKind;
  /** Has a NIT on file in the census, valid today: it can issue an invoice. */
  hasNit: boolean;
};

export type TaxProposal = {
  taxCentavos: Centavos;
  /** The rule behind it; null: no rule speaks of this payee. */
  trace: Trace | null;
};

/**
 * Taxes to withhold from a natural person who sells goods without invoice: IUE and IT, each rounded half up (CON-TAX: Ley 843,
 * DS 24051, 21532). A proposal: whether an invoice came, or the agricultural regime (TAX-RAU) waives it, a person decides.
 */
export function proposeTax(book: RuleBook, { supplierKind, hasNit }: Payee, grossCentavos: Centavos): TaxProposal {
  const rule = findRule(book, 'CON-TAX');
  const isPerson = (personKinds as readonly ActorKind[]).includes(supplierKind);
  if (!rule || !isPerson || hasNit || !rule.decides) return { taxCentavos: 0n, trace: isPerson ? rule : null };
  const tax = (percent: number) => divideRounded(grossCentavos * BigInt(bpsOf(percent)), 10_000n);
  return { taxCentavos: tax(rule.value.iuePercent) + tax(rule.value.itPercent), trace: rule };
}

/** @returns the rules that were shown to whoever decided what is taken off, to keep with the payment */
export function deductionTraces(
  book: RuleBook,
  { trace }: TaxProposal,
  { taxCentavos, fineCentavos }: { taxCentavos: Centavos; fineCentavos: Centavos },
): Trace[] {
  const ofFines = fineCentavos > 0n ? findRule(book, 'CON-FINE') : null;
  const ofTaxes = taxCentavos > 0n ? (trace ?? findRule(book, 'CON-TAX')) : trace;
  return [ofTaxes, ofFines].filter((one) => one !== null);
}
