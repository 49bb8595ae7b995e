import type { DocumentKind } from '@/lib/domain/census/papers';
import { findRule, type RuleBook, type Trace } from '@/lib/domain/law/rule-book';
import { centavosOf } from '@/lib/domain/law/rule-values';
import { Refusal } from '@/lib/domain/refusal';
import type { Centavos } from '@/lib/domain/units';
import type { Requirement, RequirementKind } from './requirement';
import type { Lot } from './tender';

/** Requirements worth offering to whoever drafts a tender; their words are in lib/messages. */
export const suggestionCodes = [
  'capacity',
  'sanitary-registry',
  'harmlessness',
  'logistics',
  'rupe',
  'nit',
  'seriousness',
] as const;
export type SuggestionCode = (typeof suggestionCodes)[number];

export type Suggestion = {
  code: SuggestionCode;
  kind: RequirementKind;
  documentKind: DocumentKind | null;
  threshold: number | null;
  /** The rule that asks for it or allows it. */
  trace: Trace | null;
};

/** What the rules look at: how much is bought and what. */
export type Purchase = {
  referenceCentavos: Centavos;
  lots: readonly {
    items: readonly Pick<Lot['items'][number], 'productKind'>[];
  }[];
};

/** More requirements than these and small producers stop reading. */
export const maxRequirements = 20;

/** Share of a lot's monthly quantity that is enough where partial offers are taken. */
const partialCapacityPercent = 20;

/**
 * Sensible requirements for a purchase, each with its rule: registry only for transformed food (DOC-SENASAG), RUPE only
 * above Bs 20,000 (RUPE-20K), guarantee of seriousness only above Bs 200,000 (GAR-SER).
 */
export function suggestRequirements(
  book: RuleBook,
  purchase: Purchase,
  { partialAllowed }: { partialAllowed: boolean },
): Suggestion[] {
  const kinds = productKinds(purchase);
  const { rupe, seriousness } = limits(book, purchase);
  const suggestion = (code: SuggestionCode, kind: RequirementKind, more: Partial<Suggestion> = {}): Suggestion => ({
    code,
    kind,
    documentKind: null,
    threshold: null,
    trace: null,
    ...more,
  });
  return [
    ...(partialAllowed
      ? [
          suggestion('capacity', 'capacity', {
            threshold: partialCapacityPercent,
          }),
        ]
      : []),
    ...(kinds.has('transformed')
      ? [
          suggestion('sanitary-registry', 'sanitary', {
            documentKind: 'sanitary-registry',
            trace: findRule(book, 'DOC-SENASAG'),
          }),
        ]
      : []),
    ...(kinds.has('fresh')
      ? [
          suggestion('harmlessness', 'sanitary', {
            trace: findRule(book, 'DOC-SENASAG'),
          }),
        ]
      : []),
    suggestion('logistics', 'logistics'),
    ...(rupe?.reached
      ? [
          suggestion('rupe', 'document', {
            documentKind: 'rupe',
            trace: rupe.trace,
          }),
        ]
      : []),
    suggestion('nit', 'document', {
      documentKind: 'nit',
      trace: findRule(book, 'DOC-NIT'),
    }),
    ...(seriousness?.reached
      ? [
          suggestion('seriousness', 'guarantee', {
            threshold: seriousness.trace.value.percent,
            trace: seriousness.trace,
          }),
        ]
      : []),
  ];
}

/** @returns the suggestions that no requirement of the tender covers yet. */
export function missingSuggestions(suggestions: readonly Suggestion[], requirements: readonly Requirement[]): Suggestion[] {
  return suggestions.filter(
    ({ kind, documentKind }) => !requirements.some((own) => own.kind === kind && own.documentKind === documentKind),
  );
}

/** Kinds whose figure says everything, and kinds that name a paper. */
const needFigure: readonly RequirementKind[] = ['capacity', 'experience', 'guarantee'];
const most: Readonly<Partial<Record<RequirementKind, number>>> = {
  capacity: 100,
  logistics: 2000,
  experience: 600,
  guarantee: 100,
};

export type AskedRequirement = Pick<Requirement, 'kind' | 'documentKind' | 'threshold'>;

/**
 * Holds a requirement to its form and to the rule book: what the law does not let a buyer ask is not asked.
 * A rule that is only remembered refuses nothing.
 * @param at name of the form's row, for the field to blame
 * @throws Refusal requirement-needs-figure | requirement-needs-document | fresh-needs-no-registry | rupe-not-required |
 *   guarantee-not-allowed | guarantee-too-high
 */
export function assertRequirement(
  book: RuleBook,
  { kind, documentKind, threshold }: AskedRequirement,
  purchase: Purchase,
  at = '',
): void {
  if (threshold === null ? needFigure.includes(kind) : threshold < 1 || threshold > (most[kind] ?? 0))
    throw new Refusal('requirement-needs-figure', { most: most[kind] ?? 0 }, `${at}threshold`);
  if (kind === 'document' && documentKind === null) throw new Refusal('requirement-needs-document', {}, `${at}documentKind`);
  if (
    documentKind === 'sanitary-registry' &&
    !productKinds(purchase).has('transformed') &&
    findRule(book, 'DOC-SENASAG')?.decides
  )
    throw new Refusal('fresh-needs-no-registry', {}, `${at}documentKind`);

  const { rupe, seriousness } = limits(book, purchase);
  if (documentKind === 'rupe' && rupe?.trace.decides && !rupe.reached)
    throw new Refusal('rupe-not-required', { above: rupe.trace.value.aboveBs, article: normOf(rupe.trace) }, `${at}documentKind`);
  if (kind !== 'guarantee' || !seriousness?.trace.decides) return;
  const { aboveBs, percent } = seriousness.trace.value;
  if (!seriousness.reached)
    throw new Refusal('guarantee-not-allowed', { above: aboveBs, article: normOf(seriousness.trace) }, `${at}kind`);
  if (threshold !== null && threshold > percent)
    throw new Refusal('guarantee-too-high', { percent, article: normOf(seriousness.trace) }, `${at}threshold`);
}

/** @returns the rule behind a requirement, to be kept with it, or null. */
export function ruleBehind({ kind, documentKind }: Pick<AskedRequirement, 'kind' | 'documentKind'>): string | null {
  if (kind === 'guarantee') return 'GAR-SER';
  if (kind === 'sanitary') return 'DOC-SENASAG';
  const byDocument: Partial<Record<DocumentKind, string>> = {
    rupe: 'RUPE-20K',
    nit: 'DOC-NIT',
    'legal-personality': 'DOC-OECOM',
  };
  return (documentKind && byDocument[documentKind]) ?? null;
}

/** "DS 1497, art. 3", or the norm alone where the article is not known. */
export function normOf({ norm, article }: Pick<Trace, 'norm' | 'article'>): string {
  return article === '-' ? norm : `${norm}, ${article}`;
}

function limits(book: RuleBook, { referenceCentavos }: Purchase) {
  const rupe = findRule(book, 'RUPE-20K');
  const seriousness = findRule(book, 'GAR-SER');
  return {
    rupe: rupe && {
      trace: rupe,
      reached: referenceCentavos > centavosOf(rupe.value.aboveBs),
    },
    seriousness: seriousness && {
      trace: seriousness,
      reached: referenceCentavos > centavosOf(seriousness.value.aboveBs),
    },
  };
}

function productKinds({ lots }: Purchase): Set<string> {
  return new Set(lots.flatMap(({ items }) => items.map(({ productKind }) => productKind)));
}
