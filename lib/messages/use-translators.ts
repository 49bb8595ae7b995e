import { useLocale, useMessages } from 'next-intl';
import { type Translators, translatorsOf } from './translators';

/** In a component of the server: the browser has not all sentences. Apart, because what plain Node runs has no hooks. */
export function useTranslators(): Translators {
  return translatorsOf(useMessages(), useLocale());
}
