import 'server-only';
import type { Visit } from '@/lib/domain/sessions/visit';
import { prisma } from '@/lib/platform/database';
import { isMailReady } from '@/lib/platform/env';
import { readEntitled } from '../entitled';

export type OwnSession = { id: string; device: string; createdAt: Date; expiresAt: Date; isHere: boolean };
export type AccountView = {
  visit: Visit;
  email: string | null;
  /** As it was given: who has no mail signs in with it. */
  phone: string | null;
  sessions: OwnSession[];
  /** Whether notices can come by mail here. */
  isMailReady: boolean;
};

/** One's own account: who one is and where it is open. One statement besides the session's. */
export async function readAccount(): Promise<AccountView | null> {
  const visit = await readEntitled('account.read');
  if (!visit) return null;
  const sessions = await prisma().$queryRaw<(Omit<OwnSession, 'isHere'> & { email: string | null; phone: string | null })[]>`
    select s.id::text, s.device, s.created_at as "createdAt", s.expires_at as "expiresAt", u.email, u.phone
      from users u
      left join sessions s on s.user_id = u.id and s.revoked_at is null and s.expires_at > clock_timestamp()
     where u.id = ${visit.actor.userId}::uuid
     order by s.created_at desc
     limit 50`;
  return {
    visit,
    email: sessions[0]?.email || null,
    phone: sessions[0]?.phone || null,
    isMailReady: isMailReady(),
    sessions: sessions
      .filter(({ id }) => id !== null)
      .map(({ email: _, phone: __, ...session }) => ({ ...session, isHere: session.id === visit.sessionId })),
  };
}
