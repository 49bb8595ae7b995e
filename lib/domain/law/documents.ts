import type { Centavos } from '@/lib/domain/units';
import type { ActorKind } from './actor-kinds';
import { findRule, type RuleBook, type Trace } from './rule-book';
import { centavosOf } from './rule-values';

/** Papers that the law itself asks of a supplier. */
export type LegalDocument = 'rupe' | 'nit' | 'sanitary-registry' | 'legal-personality';

export type DocumentAnswer = { document: LegalDocument; required: boolean; trace: Trace };

/**
 * Which papers a supplier must hold for a purchase, and which it must not be asked for, each with its rule:
 * RUPE only above Bs 20,000 (DS 1497); NIT unless a natural person without invoice (DBC A-1.II); SENASAG registry only for
 * transformed food, never for fresh produce (RA 143/2017); an OECOM shows its community's legal personality (DS 2849).
 */
export function documentsFor(
  book: RuleBook,
  { kind, amount, transformed }: { kind: ActorKind; amount: Centavos; transformed: boolean },
): DocumentAnswer[] {
  const rupe = findRule(book, 'RUPE-20K');
  const answers: [LegalDocument, boolean, Trace | null][] = [
    ['rupe', rupe !== null && amount > centavosOf(rupe.value.aboveBs), rupe],
    ['nit', kind !== 'individual', findRule(book, 'DOC-NIT')],
    ['sanitary-registry', transformed, findRule(book, 'DOC-SENASAG')],
    ['legal-personality', kind === 'OECOM', findRule(book, 'DOC-OECOM')],
  ];
  return answers.flatMap(([document, required, trace]) => (trace ? [{ document, required, trace }] : []));
}
