import type { Translator } from '../translator';

type Told = Parameters<Translator<'history'>['has']>[0];

/**
 * What was done, as a history tells it: an action without a sentence of its own, in general words.
 * @param act name in the policy table, as the event keeps it
 */
export function historySentence(t: Translator<'history'>, act: string): string {
  return t.has(act as Told) ? t(act as Told) : t('other');
}
