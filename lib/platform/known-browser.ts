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

const most = 12;
const days = 365;

/** Whom a mark is for: the person, and how often they had been recovered then. */
export type MarkedPerson = { userId: string; recoveries: number };

/** Marks from before they named a person. @returns the browser's name when it signed in with that mail then, else null */
export function knownBrowser(cookie: string | null, login: string): string | null {
  const { name, marks } = read(cookie);
  return name !== null && marks.includes(markOf(name, login)) ? name : null;
}

/** More than anybody is recovered: a link by mail counts as well. */
const maxRecoveries = 100;

/**
 * @param recoveries how often the account had been recovered at most when the person signed in here; absent: at whatever time
 * @returns the browser's name when that person signed in on it, else null
 */
export function browserOf(cookie: string | null, userId: string, recoveries = maxRecoveries): string | null {
  const { name, marks } = read(cookie);
  if (name === null) return null;
  for (let times = 0; times <= recoveries; times++)
    if (marks.includes(markOf(name, personOf({ userId, recoveries: times })))) return name;
  return null;
}

/** @returns whether that person signed in on this browser before the account was last recovered */
export function isFromBefore(cookie: string | null, { userId, recoveries }: MarkedPerson): boolean {
  return recoveries > 0 && browserOf(cookie, userId, recoveries - 1) !== null;
}

/** @returns the cookie of a browser that was signed in to just now */
export function withMark(cookie: string | null, text: string): string {
  const before = read(cookie);
  const name = before.name ?? randomBytes(16).toString('base64url');
  const mark = markOf(name, text);
  return [name, mark, ...before.marks.filter((one) => one !== mark)].slice(0, most + 1).join('.');
}

export const personOf = ({ userId, recoveries }: MarkedPerson): string => `${userId} ${recoveries}`;

/** Makes this browser known to a person. Without a browser (seed, tests, next-auth's route) there is nothing to do. */
export async function rememberBrowser(person: string): Promise<void> {
  if (currentScope()) return;
  const jar = await cookies();
  const { options } = sessionCookie();
  const value = withMark(jar.get(knownBrowserCookie)?.value ?? null, person);
  jar.set(knownBrowserCookie, value, { ...options, maxAge: days * 86_400 });
}

function read(cookie: string | null): { name: string | null; marks: string[] } {
  const [name = '', ...marks] = cookie?.split('.') ?? [];
  return /^[\w-]{22}$/.test(name) ? { name, marks: marks.filter((mark) => /^[\w-]{22}$/.test(mark)) } : { name: null, marks: [] };
}

function markOf(name: string, text: string): string {
  const mark = createHmac('sha256', env().AUTH_SECRET).update(`browser:${name}:${text}`);
  return mark.digest('base64url').slice(0, 22);
}
