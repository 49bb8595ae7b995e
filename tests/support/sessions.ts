import { signInAction } from '@/lib/actions/sign-in';
import { prisma } from '@/lib/platform/database';
import { hashPassword } from '@/lib/platform/password';
import { mustCall } from '@/prisma/seed/demo/scenario';
import { password } from './accounts';
import type { Person } from './people';

export type InSession = Person & { sessionId: string };

let hash: Promise<string> | undefined;

/** The same person inside a session of their own, as in a browser, with the password of `accounts.ts`. */
export async function inSession(who: Person): Promise<InSession> {
  hash ??= hashPassword(password);
  const user = await prisma().user.update({ where: { id: who.userId }, data: { passwordHash: await hash } });
  const session = await mustCall(signInAction, null, { login: user.email ?? user.phoneKey ?? '', password });
  await prisma().session.update({ where: { id: session.id }, data: { organisationId: who.organisationId } });
  return { ...who, sessionId: session.id };
}

/** The mail by which somebody signs in. */
export async function loginOf({ userId }: { userId: string }): Promise<string> {
  return (await prisma().user.findUniqueOrThrow({ where: { id: userId } })).email ?? '';
}
