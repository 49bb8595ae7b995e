import 'server-only';
import { env } from '@/lib/platform/env';
import { type Locale, locales, pseudoLocale } from './locales';

/** @returns the languages that this installation speaks: the made-up one where its operator asked for it */
export const spokenLocales = (): readonly Locale[] => (env().PSEUDO_LOCALE ? [...locales, pseudoLocale] : locales);
