import 'server-only';
import { cookies } from 'next/headers';
import { keptCookie, keptHours } from '@/lib/domain/kept-text';
import { env } from './env';
import { currentScope } from './scope';

/**
 * Says that a text waits for somebody who wrote in this browser, so that other pages need not ask the database. Says not whose, nor
 * what; the page may take it back when the person lets the text go.
 */
const maxAge = keptHours * 3600;

export async function hasKeptText(): Promise<boolean> {
  return !currentScope() && (await cookies()).has(keptCookie);
}

export async function markKeptText(waits: boolean): Promise<void> {
  if (currentScope()) return;
  const secure = env().APTHAPI_URL.startsWith('https://');
  (await cookies()).set(keptCookie, waits ? '1' : '', { sameSite: 'lax', path: '/', secure, maxAge: waits ? maxAge : 0 });
}
