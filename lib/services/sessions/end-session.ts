import 'server-only';
import { revokeSession, revokeSessionsOf } from '@/lib/data/sessions';
import type { Db } from '@/lib/platform/database';
import { clearSessionCookie, readSessionId } from '@/lib/platform/session-cookie';

/** Ends one session: this browser's or another of the same person. */
export async function endSession(db: Db, id: string): Promise<{ id: string; isHere: boolean }> {
  await revokeSession(db, id);
  const isHere = id === (await readSessionId());
  if (isHere) await clearSessionCookie();
  return { id, isHere };
}

/** Ends every session of a person, this browser's included. */
export async function endSessionsEverywhere(db: Db, userId: string): Promise<{ ended: number }> {
  const ended = await revokeSessionsOf(db, userId);
  await clearSessionCookie();
  return { ended };
}
