import 'server-only';
import type { Route } from 'next';
import { findStartingPlace, type MembershipPlace } from '@/lib/data/identity/memberships';
import { findOwnAccount } from '@/lib/data/identity/users';
import { createSession, revokeSession } from '@/lib/data/sessions';
import { Refusal } from '@/lib/domain/refusal';
import { sessionHoursOf } from '@/lib/domain/sessions/lifetime';
import type { Db } from '@/lib/platform/database';
import { writeLocaleCookie } from '@/lib/platform/kept-locale';
import { isFromBefore } from '@/lib/platform/known-browser';
import { readSessionId, writeSessionCookie } from '@/lib/platform/session-cookie';
import { readVisitor } from '@/lib/platform/visitor';
import { homeOf } from '@/lib/routes/portals';

export type SignedIn = { /** The session. */ id: string; userId: string; organisationId: string; home: Route };

/**
 * Opens a session for somebody whose identity is proven, acting where they last acted, and ends the one that the
 * browser had.
 * @throws Refusal no-membership
 */
export async function signIn(db: Db, userId: string, at?: MembershipPlace): Promise<SignedIn> {
  const place = at ?? (await findStartingPlace(db, userId));
  if (!place) throw new Refusal('no-membership');
  const before = await readSessionId();
  if (before) await revokeSession(db, before);
  const { device, browser } = await readVisitor();
  const hours = sessionHoursOf(place.kind, place.roles);
  const account = await findOwnAccount(db, userId);
  const ownDevice = isFromBefore(browser, account);
  const id = await createSession(db, { userId, organisationId: place.organisationId, device, hours, ownDevice });
  await writeSessionCookie(id, hours);
  if (account.locale) await writeLocaleCookie(account.locale);
  return { id, userId, organisationId: place.organisationId, home: homeOf(place.kind) };
}
