import { type OwnParts, ownFigures, ownParts, ownPercentages } from '@/lib/domain/law/own-value';
import { type Confidence, ruleTopics, type Trace, type Validation, type Verdict } from '@/lib/domain/law/rule-book';
import { decimal, percentOf } from '../format';
import type { Translator } from '../translator';
import type { Translators } from '../translators';

/** A value in as few words as say it: "40 %" of one percentage alone, otherwise all of it. */
export function valueShort(translators: Translators, parts: OwnParts | null): string {
  const [only, ...more] = parts?.numbers ?? [];
  const isPercentage = only && more.length === 0 && parts?.kinds === null && ownPercentages.has(only.name);
  return isPercentage ? percentOf(Math.round(only.value * 100)) : valueSentence(translators, parts);
}

/** The figures and kinds of a rule's value in words: "Porcentaje 20; alcanza a: MyPE, APP, OECA". */
export function valueSentence(translators: Translators, parts: OwnParts | null): string {
  if (!parts) return '';
  const [t, tLaw] = [translators('rules'), translators('law')];
  const figures = parts.numbers.map(({ name, value }) => `${figureName(t, name)}: ${decimal(value, 2)}`);
  const kinds = parts.kinds ? [`${t('kinds')}: ${parts.kinds.map((kind) => tLaw(`actorKindsBrief.${kind}`)).join(', ')}`] : [];
  return [...figures, ...kinds].join('. ');
}

/** @param name of a figure in a rule's value: one that is not told is named as it is kept */
export function figureName(t: Translator<'rules'>, name: string): string {
  const known = ownFigures.find((one) => one === name);
  return known ? t(`figures.${known}`) : name;
}

/** @param topic of a rule, as the book keeps it */
export function topicName(t: Translator<'rules'>, topic: string): string {
  const known = ruleTopics.find((one) => one === topic);
  return known ? t(`topics.${known}`) : topic;
}

/** What a municipality said of a rule last. @param value empty where the rule has no figure */
export function lastWord(t: Translator<'rules'>, municipality: string, verdict: Verdict | 'parameter', value: string): string {
  return t(`lastWord.${verdict}`, { municipality, hasValue: value ? 'true' : 'false', value });
}

/** What stands behind a rule's word, as far as its sentence tells it. */
export type RuleStanding = {
  confidence: Confidence;
  decides: boolean;
  validation: Validation | null;
  /** The value that counts, in words; empty where it has none. */
  value: string;
  /** The municipality has its own word on it, with its own basis. */
  isOwn: boolean;
  /** Where the municipality's word is told beside: neither asked for nor told again here. */
  settled?: 'here' | 'elsewhere' | undefined;
};

/** How sure a rule is, or who settled it. @returns the words, and whether they are good or bad news */
export function standingTold(
  t: Translator<'law'>,
  { confidence, decides, validation, value, isOwn, settled }: RuleStanding,
): { text: string; tone?: 'ok' | 'due' | 'bad' } {
  if (validation?.verdict === 'rejected') return { text: t('rejectedBy', { by: validation.by }), tone: 'bad' };
  if (validation?.verdict === 'changed') {
    const { by, article } = validation;
    return { text: t('changedBy', { hasValue: value ? 'true' : 'false', value, by, article }), tone: 'ok' };
  }
  if (validation) return { text: t('validatedBy', { by: validation.by, article: validation.article }), tone: 'ok' };
  if (settled === 'here') return { text: t('settledHere') };
  if (!decides && settled === 'elsewhere') return { text: t('legalReviewElsewhere'), tone: 'due' };
  if (!decides) return { text: t('legalReview'), tone: 'due' };
  // A parameter with its own basis is what a remembered rule lacked.
  return { text: isOwn && confidence === 'memory' ? t('decidesByParameter') : t(`confidenceNames.${confidence}`) };
}

/** Where a rule stands, how sure it is, and the municipality's own basis: what is told beside its words. */
export function traceSource(translators: Translators, trace: Omit<Trace, 'text'>): string {
  const t = translators('law');
  const { rule, norm, article, confidence, decides, historical, override, value } = trace;
  const basis = override?.legalBasis ?? null;
  const validation = override?.validation ?? null;
  const short = valueShort(translators, ownParts(rule, value));
  const standing = { confidence, decides, validation, value: short, isOwn: basis !== null };
  return [
    article === '-' ? norm : `${norm}, ${article}`,
    rule,
    standingTold(t, standing).text,
    ...(historical ? [t('historical')] : []),
    ...(basis ? [validation ? basis : t('ownParameter', { basis })] : []),
  ].join(' · ');
}
