import type { Confidence } from './rule-book';

type TermRule = { id: string; confidence: Confidence };

/** Words of the law that the screen explains and a rule stands behind, each with that rule as the rule book has it. */
export const termRules = {
  ace: { id: 'ACE-KIND', confidence: 'secondary' },
  cm: { id: 'MOD-CM', confidence: 'secondary' },
  anpe: { id: 'MOD-ANPE-P', confidence: 'seen' },
  lp: { id: 'MOD-LP-N', confidence: 'secondary' },
  direct: { id: 'MOD-CD-EP', confidence: 'seen' },
  splitting: { id: 'SPLIT-BAN', confidence: 'memory' },
  rupe: { id: 'RUPE-20K', confidence: 'secondary' },
  nit: { id: 'DOC-NIT', confidence: 'seen' },
  senasag: { id: 'DOC-SENASAG', confidence: 'secondary' },
  oecom: { id: 'DOC-OECOM', confidence: 'seen' },
  oeca: { id: 'MAR-F3', confidence: 'secondary' },
  app: { id: 'MAR-F3', confidence: 'secondary' },
  mype: { id: 'MAR-F3', confidence: 'secondary' },
  margin: { id: 'MAR-CLAIM', confidence: 'seen' },
  component: { id: 'MAR-F2A', confidence: 'secondary' },
  reference: { id: 'EVA-CAP', confidence: 'seen' },
  adjusted: { id: 'EVA-REAL', confidence: 'seen' },
  award: { id: 'EVA-FORM', confidence: 'seen' },
  deserted: { id: 'DES-NOOFFER', confidence: 'seen' },
  departure: { id: 'EVA-DEPART', confidence: 'seen' },
  appeal: { id: 'PLZ-RAI', confidence: 'secondary' },
  order: { id: 'CON-ORDER', confidence: 'seen' },
  retention: { id: 'GAR-CUM', confidence: 'seen' },
  seriousness: { id: 'GAR-SER', confidence: 'seen' },
  fine: { id: 'CON-FINE', confidence: 'memory' },
} as const satisfies Readonly<Record<string, TermRule>>;

type RuledTerm = keyof typeof termRules;

/** The others that it explains. */
const otherTerms = [
  'modality',
  'authority',
  'mae',
  'dbc',
  'sabs',
  'sicoes',
  'reception',
  'note',
  'seal',
  'hash',
  'person',
] as const;

export type TermCode = RuledTerm | (typeof otherTerms)[number];

export const termCodes: readonly TermCode[] = [...(Object.keys(termRules) as RuledTerm[]), ...otherTerms];

export function isRuled(code: TermCode): code is RuledTerm {
  return Object.hasOwn(termRules, code);
}

/** Short forms that may stand in any text of a norm, a requirement or a paper; `appeal` is called by its letters in its own card only. */
const shortForms = [
  ['ACE', 'ace'],
  ['ANPE', 'anpe'],
  ['RPC', 'authority'],
  ['RPA', 'authority'],
  ['MAE', 'mae'],
  ['DBC', 'dbc'],
  ['NB-SABS', 'sabs'],
  ['SICOES', 'sicoes'],
  ['RUPE', 'rupe'],
  ['NIT', 'nit'],
  ['SENASAG', 'senasag'],
  ['OECOM', 'oecom'],
  ['OECA', 'oeca'],
  ['APP', 'app'],
  ['MyPE', 'mype'],
] as const satisfies readonly (readonly [form: string, code: TermCode])[];

type Abbreviated = (typeof shortForms)[number][1] | 'appeal';

/** Whether the explanation tells what its letters stand for. */
export function isAbbreviated(code: TermCode): code is Abbreviated {
  return code === 'appeal' || shortForms.some(([, one]) => one === code);
}

/** @returns the short forms that stand in some texts, so that what explains them is shown with them */
export function termsIn(texts: readonly (string | null | undefined)[]): TermCode[] {
  const found = new Set(texts.join(' ').split(/[^\p{L}\d-]+/u));
  return [...new Set(shortForms.filter(([form]) => found.has(form)).map(([, code]) => code))];
}

/** What explains a modality, by its rule. */
export function modalityTerm(rule: string): TermCode {
  if (rule.startsWith('MOD-ANPE')) return 'anpe';
  if (rule.startsWith('MOD-LP')) return 'lp';
  if (rule.startsWith('MOD-CD')) return 'direct';
  return rule === 'MOD-CM' ? 'cm' : 'modality';
}

/** Whole bolivianos that the explanations quote, as the rule book has them. */
export const termLimits = {
  /** The most of a Contratación Menor: MOD-CM. */
  smallPurchases: 50_000,
  /** The most of an ANPE: MOD-ANPE-P. */
  supportedPurchases: 1_000_000,
  /** Above which RUPE is asked for: RUPE-20K. */
  registeredSellers: 20_000,
  /** Above which there is an appeal: PLZ-RAI. */
  appeals: 200_000,
  /** Above which an offer may be asked for a guarantee: GAR-SER. */
  guaranteed: 200_000,
} as const;
