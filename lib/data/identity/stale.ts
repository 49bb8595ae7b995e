import 'server-only';
import { keptDays } from '@/lib/domain/identity/limits';
import type { Db } from '@/lib/platform/database';

/** Rows that one statement removes at most: it holds locks for moments, however much has piled up. */
const atOnce = 5000;

export type Removed = { attempts: number; sessions: number; invitations: number };

/**
 * Removes tries, sessions that ended and invitations that were used, revoked or ran out, once their time to be kept is over
 * (`keptDays`): by the real clock, invitations by the clock that they were made by. What is locked meanwhile waits for the next time. The record of what was done keeps its events.
 */
export async function removeStale(db: Db): Promise<Removed> {
  const attempts = await db.$executeRaw`
    delete from attempts where id in (
      select id from attempts where at < clock_timestamp() - make_interval(days => ${keptDays.attempts}::int)
       order by at limit ${atOnce} for update skip locked)`;
  const sessions = await db.$executeRaw`
    delete from sessions where id in (
      select id from sessions
       where least(expires_at, revoked_at) < clock_timestamp() - make_interval(days => ${keptDays.sessions}::int)
       limit ${atOnce} for update skip locked)`;
  const invitations = await db.$executeRaw`
    delete from invitations where id in (
      select id from invitations
       where least(expires_at, accepted_at, revoked_at) < app_clock() - make_interval(days => ${keptDays.invitations}::int)
       limit ${atOnce} for update skip locked)`;
  return { attempts, sessions, invitations };
}

/** @returns whether one statement could not remove all there was */
export const hasLeftSome = (removed: Removed): boolean => Object.values(removed).some((count) => count === atOnce);
