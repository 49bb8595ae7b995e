import { type OwnParts, ownFigures, ownPercentages } from '@/lib/domain/law/own-value';
import { ruleTopics, type Verdict } from '@/lib/domain/law/rule-book';
import { decimal, percentOf } from '../es/format';
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
