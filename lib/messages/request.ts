import { headers } from 'next/headers';
import { unstable_rethrow } from 'next/navigation';
import { getRequestConfig } from 'next-intl/server';
import { readLocaleCookie } from '@/lib/platform/kept-locale';
import { acceptedLanguages, localeFor, pseudoLocale, usualLocale } from './locales';
import { messagesOf } from './namespaces';
import { spokenLocales } from './spoken';

/** In which language and with which sentences one request is answered. A sentence that fails is a defect, never an empty place. */
export default getRequestConfig(async ({ locale: asked }) => {
  const languages = asked ? [asked] : await askedLanguages();
  const locale = isPseudo(languages[0]) ? pseudoLocale : localeFor(languages);
  return {
    locale,
    messages: await messagesOf(locale),
    timeZone: 'America/La_Paz',
    onError: (error) => {
      throw error;
    },
  };
});

/** The made-up language is for whoever asks for it first and by its name. */
const isPseudo = (first?: string) => first === pseudoLocale && spokenLocales().includes(first);

/** What was chosen here, then what the browser says. Outside of a request (a script, a test) nobody asks. */
async function askedLanguages(): Promise<string[]> {
  try {
    const chosen = await readLocaleCookie(); // one after the other: outside of a request each throws, and one alone is caught
    const sent = await headers();
    return [...(chosen ? [chosen] : []), ...acceptedLanguages(sent.get('accept-language') ?? '')];
  } catch (error) {
    unstable_rethrow(error);
    return [usualLocale];
  }
}
