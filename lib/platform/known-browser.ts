import 'server-only';
import { createHmac, randomBytes } from 'node:crypto';
import { cookies } from 'next/headers';
import { env } from './env';
import { currentScope } from './scope';
import { sessionCookie } from './session-cookie';

/**
 * A browser that has signed in to an account is known to it afterwards, also signed out: wrong passwords typed elsewhere, at
 * that account or at thousands, do not shut it out. The cookie holds a name of chance for the browser and, for each of the last
 * accounts, a mark that only this installation makes; of the account it tells nothing, and it opens nothing.
 */
export const knownBrowserCookie = 'apthapi-known';

const most = 6;
const days = 365;

/** @param cookie as the browser sent it, or null. @returns the browser's name when it is known to that account, else null */
export function knownBrowser(cookie: string | null, email: string): string | null {
  const { name, marks } = read(cookie);
  return name !== null && marks.includes(markOf(name, email)) ? name : null;
}

/** @returns the cookie of a browser that signed in to that account just now */
export function withAccount(cookie: string | null, email: string): string {
  const before = read(cookie);
  const name = before.name ?? randomBytes(16).toString('base64url');
  const mark = markOf(name, email);
  return [name, mark, ...before.marks.filter((one) => one !== mark)].slice(0, most + 1).join('.');
}

/** Makes this browser known to the account. Without a browser (seed, tests, next-auth's door) there is nothing to do. */
export async function rememberBrowser(email: string): Promise<void> {
  if (currentScope()) return;
  const jar = await cookies();
  const { options } = sessionCookie();
  const value = withAccount(jar.get(knownBrowserCookie)?.value ?? null, email);
  jar.set(knownBrowserCookie, value, { ...options, maxAge: days * 86_400 });
}

function read(cookie: string | null): { name: string | null; marks: string[] } {
  const [name = '', ...marks] = cookie?.split('.') ?? [];
  return /^[\w-]{22}$/.test(name) ? { name, marks: marks.filter((mark) => /^[\w-]{22}$/.test(mark)) } : { name: null, marks: [] };
}

function markOf(name: string, email: string): string {
  const mark = createHmac('sha256', env().AUTH_SECRET).update(`browser:${name}:${email}`);
  return mark.digest('base64url').slice(0, 22);
}
