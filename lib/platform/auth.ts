import 'server-only';
import type { AuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { prisma } from './database';
import { env } from './env';
import { longestSeconds, sessionCookie } from './session-cookie';
import { loadVisitOfSession } from './visits';

type Credentials = { email: string; password: string };
export type OpenedSession = { sessionId: string; userId: string };

/**
 * next-auth's side of signing in. The token carries the session's id and nothing else; whether that session stands is
 * asked of the database each time.
 * @param signInAs the one action of signing in, so that this way is throttled and recorded like the form's
 */
export function authOptions(signIn: (typed: Credentials) => Promise<OpenedSession | null>): AuthOptions {
  return {
    secret: env().AUTH_SECRET,
    session: { strategy: 'jwt', maxAge: longestSeconds },
    cookies: { sessionToken: sessionCookie() },
    pages: { signIn: '/ingresar', signOut: '/cuenta', error: '/ingresar' },
    providers: [
      CredentialsProvider({
        credentials: { email: { type: 'email' }, password: { type: 'password' } },
        authorize: async (typed) => {
          const opened = await signIn({ email: typed?.email ?? '', password: typed?.password ?? '' });
          return opened && { id: opened.userId, sid: opened.sessionId };
        },
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => ({ sid: user && 'sid' in user ? user.sid : token.sid }),
      session: async ({ session, token }) => {
        const visit = typeof token.sid === 'string' ? await loadVisitOfSession(token.sid) : null;
        return { expires: session.expires, ...(visit && { user: { name: visit.actor.name } }) };
      },
    },
    events: {
      signOut: async ({ token }) => {
        if (typeof token?.sid !== 'string') return;
        await prisma()
          .$executeRaw`update sessions set revoked_at = clock_timestamp() where id = ${token.sid}::uuid and revoked_at is null`;
      },
    },
  };
}
