import { z } from 'zod';
import { DayInput, MoneyInput } from '../inputs';
import { findRule, type RuleBook, type Trace } from '../law/rule-book';
import { Refusal } from '../refusal';
import { type BasisPoints, type Centavos, type Day, sumCentavos } from '../units';
import { type OpenAct, type Settlement, settle } from './settlement';
import { type Payee, proposeTax, type TaxProposal } from './taxes';

/** The amounts of a payment as typed into an address: gross and taxes. Fines are those on record. */
export const typedFields = ['monto', 'impuesto'] as const;
export type TypedField = (typeof typedFields)[number];

/** Blank is what is proposed; anything else is judged as money, and told so. */
const typedMoney = (min: Centavos) => z.preprocess((text) => (text === '' ? undefined : text), MoneyInput({ min }).optional());
const Typed = z.object({ monto: typedMoney(1n), impuesto: typedMoney(0n) });
const fieldOf: Readonly<Record<string, TypedField>> = { tax: 'impuesto' };

/** A payment as it would be recorded today. */
export type Preview = {
  /** Null while what was typed cannot be paid. */
  settled: Settlement | null;
  proposal: TaxProposal;
  fineTrace: Trace | null;
  /** What could not be read, and what the rules refuse. */
  issues: readonly z.core.$ZodIssue[];
  refused: { field: TypedField; refusal: Refusal } | null;
};

type Terms = { book: RuleBook; payee: Payee & { retentionBps: BasisPoints; finesCentavos: Centavos }; today: Day };

/** Reckons a payment of acts before it is recorded; what was left blank is all that is owed, and the tax proposed. */
export function preview(
  acts: readonly OpenAct[],
  typed: Partial<Record<TypedField, string>>,
  { book, payee, today }: Terms,
): Preview {
  const read = Typed.safeParse(typed);
  const owed = sumCentavos(acts.map(({ owedCentavos }) => owedCentavos));
  const { monto: amountCentavos = owed, impuesto } = read.data ?? {};
  const proposal = proposeTax(book, payee, amountCentavos);
  const found = { proposal, fineTrace: findRule(book, 'CON-FINE'), issues: read.error?.issues ?? [] };
  if (!read.success) return { ...found, settled: null, refused: null };
  const taxCentavos = impuesto ?? proposal.taxCentavos;
  try {
    const { retentionBps, finesCentavos } = payee;
    const fines = [{ id: '', openCentavos: finesCentavos }];
    const settled = settle(acts, { amountCentavos, taxCentavos, fines, retentionBps, paidOn: today, today });
    return { ...found, settled, refused: null };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ...found, settled: null, refused: { field: fieldOf[error.field ?? ''] ?? 'monto', refusal: error } };
  }
}

/** What was written of a payment's record before it was reckoned anew. */
export const writtenFields = ['comprobante', 'fecha', 'respaldo'] as const;

export function writtenIn({ comprobante = '', fecha, respaldo = '' }: Partial<Record<(typeof writtenFields)[number], string>>): {
  voucher: string;
  paidOn: Day | null;
  basis: string;
} {
  return { voucher: comprobante.slice(0, 400), paidOn: DayInput.safeParse(fecha).data ?? null, basis: respaldo.slice(0, 400) };
}
