import 'server-only';
import { cookies } from 'next/headers';
import { env } from './env';
import { localeCookie } from './locale-cookie';
import { currentScope } from './scope';

/** Seconds that a choice holds: a year. */
const maxAge = 365 * 86_400;

/** @returns what was chosen, as it stands there; null where nothing was */
export async function readLocaleCookie(): Promise<string | null> {
  return (await cookies()).get(localeCookie)?.value ?? null;
}

/** Without a browser (tests) nothing is remembered. */
export async function writeLocaleCookie(locale: string): Promise<void> {
  if (currentScope()) return;
  const secure = env().APTHAPI_URL.startsWith('https://');
  (await cookies()).set(localeCookie, locale, { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge });
}
