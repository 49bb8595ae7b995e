import type { useTranslations } from 'next-intl';
import { createTranslator } from 'use-intl/core';
import { type Locale, usualLocale } from './locales';
import type { Messages, Namespace } from './namespaces';

/** What tells the sentences of one module: what `useTranslations` and `getTranslations` give. */
export type Translator<N extends Namespace> = ReturnType<typeof useTranslations<N>>;

/** The same from sentences at hand, outside of a request too. */
export function translatorOf<N extends Namespace>(
  messages: Pick<Messages, N>,
  namespace: N,
  locale: Locale = usualLocale,
): Translator<N> {
  const onError = (error: Error) => {
    throw error;
  };
  return createTranslator({
    locale,
    messages: messages as Messages,
    namespace,
    timeZone: 'America/La_Paz',
    onError,
  }) as Translator<N>;
}
