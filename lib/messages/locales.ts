/** The languages that the screen speaks, each a folder of lib/messages with one JSON per module. */
export const locales = ['es-BO'] as const;

/** Made up from es-BO (lib/messages/pseudo.ts), where the installation speaks it: for tests, and for whoever adds a language. */
export const pseudoLocale = 'es-XA';

export type Locale = (typeof locales)[number] | typeof pseudoLocale;

/** What is spoken to who asks for nothing that we have. */
export const usualLocale: Locale = 'es-BO';

/**
 * @param asked languages by preference, as a browser or an account names them: "es-BO", "qu"
 * @returns the first that is spoken, by its whole name or else by its language alone; the usual one where none is
 */
export function localeFor(asked: readonly string[], spoken: readonly Locale[] = locales): Locale {
  for (const one of asked) {
    const wanted = one.toLowerCase();
    const found =
      spoken.find((locale) => locale.toLowerCase() === wanted) ??
      spoken.find((locale) => languageOf(locale) === languageOf(wanted));
    if (found) return found;
  }
  return usualLocale;
}

const languageOf = (locale: string) => locale.toLowerCase().split('-')[0];

/** @param header Accept-Language: "qu-BO,es;q=0.8" @returns its languages by preference; those of no weight left out */
export function acceptedLanguages(header: string): string[] {
  return header
    .split(',')
    .map((part, place) => {
      const [name = '', ...rest] = part.trim().split(';');
      const told = rest.map((one) => /^\s*q=([\d.]+)$/.exec(one)?.[1]).find(Boolean);
      return { name: name.trim(), weight: told === undefined ? 1 : Number(told), place };
    })
    .filter(({ name, weight }) => name && name !== '*' && weight > 0)
    .sort((a, b) => b.weight - a.weight || a.place - b.place)
    .map(({ name }) => name);
}
