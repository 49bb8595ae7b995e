import 'server-only';
import { setLocale } from '@/lib/data/identity/users';
import type { Db } from '@/lib/platform/database';
import { writeLocaleCookie } from '@/lib/platform/kept-locale';

/** From here on this browser is spoken to in that language, and whoever has an account wherever they sign in. */
export async function chooseLanguage(db: Db, userId: string | null, locale: string): Promise<{ locale: string }> {
  if (userId) await setLocale(db, userId, locale);
  await writeLocaleCookie(locale);
  return { locale };
}
