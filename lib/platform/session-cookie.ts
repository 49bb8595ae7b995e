import 'server-only';
import { cookies } from 'next/headers';
import { decode, encode } from 'next-auth/jwt';
import { env } from './env';
import { currentScope } from './scope';

/** The longest that a cookie lives, in seconds. The session in the database is the one that decides. */
export const longestSeconds = 30 * 86_400;

/** The cookie by the name and with the flags that next-auth gives it, so that both ways to sign in set the same one. */
export function sessionCookie() {
  const secure = env().APTHAPI_URL.startsWith('https://');
  return {
    name: `${secure ? '__Secure-' : ''}next-auth.session-token`,
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure },
  } as const;
}

/** @returns the id inside the browser's cookie, or null when there is none, there is no browser, or it was not made here */
export async function readSessionId(): Promise<string | null> {
  const scope = currentScope();
  if (scope) return scope.person?.sessionId ?? null;
  const token = (await cookies()).get(sessionCookie().name)?.value;
  return token ? openToken(token) : null;
}

/** Gives the browser its session. Without a browser (seed, tests) there is nothing to give. */
export async function writeSessionCookie(sessionId: string, hours: number): Promise<void> {
  if (currentScope()) return;
  const { name, options } = sessionCookie();
  const maxAge = hours * 3600;
  const token = await encode({ token: { sid: sessionId }, secret: env().AUTH_SECRET, maxAge });
  (await cookies()).set(name, token, { ...options, maxAge });
}

export async function clearSessionCookie(): Promise<void> {
  if (currentScope()) return;
  const { name, options } = sessionCookie();
  (await cookies()).set(name, '', { ...options, maxAge: 0 });
}

/** @returns the session id that a token of ours carries, or null for any other text */
async function openToken(token: string): Promise<string | null> {
  try {
    const opened = await decode({ token, secret: env().AUTH_SECRET });
    return typeof opened?.sid === 'string' ? opened.sid : null;
  } catch {
    return null; // altered, expired or sealed with another secret: the same as no cookie
  }
}
