import type { ResentWay } from '@/lib/domain/outcome';
import { dayTold, gramsOnly, integer, megabytes, money } from '../format';
import { type Figures, isGiven, numberIn, textIn } from './refusal-params';

/** Of every action; of programme, schools and rations; of the rule book. */
export const workFigures = {
  'not-signed-in': (t, { kept }) => t(kept ? 'not-signed-in.kept' : 'not-signed-in.lost'),
  'erase-last-manager': (t, { organisation }) => t('erase-last-manager', { organisation: textIn(organisation) }),
  'file-full': (t, { part, most }) => t('file-full', { part: textIn(part), most: String(numberIn(most)) }),
  fault: (t, { code }) => t('fault', { code: textIn(code) }),
  'sent-before': (t, { way }) => t(`sent-before.${(way ?? 'settled') as ResentWay}`),
  'year-not-matching': (t, { year }) => t('year-not-matching', { year: textIn(year) }),
  'break-outside-programme': (t, { from, until }) => t('break-outside-programme', { from: dayTold(from), until: dayTold(until) }),
  'recipe-too-heavy': (t, { recipe, unit }) =>
    t('recipe-too-heavy', { recipe: gramsOnly(numberIn(recipe)), unit: gramsOnly(numberIn(unit)) }),
  'recipe-loses-weight': (t, { recipe, unit }) =>
    t('recipe-loses-weight', { recipe: gramsOnly(numberIn(recipe)), unit: gramsOnly(numberIn(unit)) }),
  'week-over-ceiling': (t, { cost, ceiling }) =>
    t('week-over-ceiling', { cost: money(BigInt(numberIn(cost))), ceiling: money(BigInt(numberIn(ceiling))) }),
  'file-too-large': (t, { most, rows }) =>
    t('file-too-large', { most: megabytes(numberIn(most)), rows: integer(numberIn(rows)) }),
  'import-needs-column': (t, { column }) => t('import-needs-column', { hasColumn: isGiven(column), column: textIn(column) }),
  'zone-not-empty': (t, { schools }) => t('zone-not-empty', { schools: numberIn(schools) }),
  'zone-in-draft': (t, { lots }) => t('zone-in-draft', { lots: numberIn(lots) }),
  'rule-not-validated': (t, { rule }) => t('rule-not-validated', { rule: textIn(rule) }),
  'attachment-too-large': (t, { most }) => t('attachment-too-large', { most: megabytes(numberIn(most)) }),
  'picture-too-big': (t, { side }) => t('picture-too-big', { side: integer(numberIn(side)) }),
  'attachments-full': (t, { most }) => t('attachments-full', { most: integer(numberIn(most)) }),
  'paper-too-large': (t, { most }) => t('paper-too-large', { most: megabytes(numberIn(most)) }),
} as const satisfies Figures;
