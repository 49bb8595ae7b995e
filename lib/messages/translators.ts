import { getLocale, getMessages } from 'next-intl/server';
import type { Locale } from './locales';
import type { Messages, Namespace } from './namespaces';
import { type Translator, translatorOf } from './translator';

/** Gives what tells the sentences of any module: for a sentence that quotes those of several. */
export type Translators = <N extends Namespace>(namespace: N) => Translator<N>;

export const translatorsOf =
  (messages: Messages, locale: Locale): Translators =>
  (namespace) =>
    translatorOf(messages, namespace, locale);

/** In what is async: an action, a query. */
export async function getTranslators(): Promise<Translators> {
  return translatorsOf(await getMessages(), await getLocale());
}
