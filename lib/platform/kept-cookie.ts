import 'server-only';
import { cookies } from 'next/headers';
import { isMarked, keptCookie, keptHours, markedFor } from '@/lib/domain/kept-text';
import { env } from './env';
import { currentScope } from './scope';

/**
 * Says for whom a text waits in this browser, so that other pages need not ask the database. Says not who they are, nor what they wrote;
 * a page marks the browser by itself.
 */
const maxAge = keptHours * 3600;

/** @param personKey see person-tag */
export async function hasKeptText(personKey: string): Promise<boolean> {
  return !currentScope() && isMarked(await readMark(), personKey);
}

export async function markKeptText(personKey: string, waits: boolean): Promise<void> {
  if (currentScope()) return;
  const mark = markedFor(await readMark(), personKey, waits);
  const secure = env().APTHAPI_URL.startsWith('https://');
  (await cookies()).set(keptCookie, mark, { sameSite: 'lax', path: '/', secure, maxAge: mark === '' ? 0 : maxAge });
}

const readMark = async (): Promise<string> => (await cookies()).get(keptCookie)?.value ?? '';
