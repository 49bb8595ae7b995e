import 'server-only';
import { redirect } from 'next/navigation';
import type { OrganisationKind } from '@/lib/domain/access/actor';
import { homeOf, signInPath } from '@/lib/domain/navigation/paths';
import type { Visit } from '@/lib/domain/sessions/visit';
import { askedPath } from '@/lib/platform/asked-page';
import { clock } from '@/lib/platform/clock';
import { readVisit } from '@/lib/platform/session';
import { type OtherOwner, readWhose } from '../sessions/whose';

/**
 * Who enters a portal. Courtesy, not the lock: every query and every action behind it asks again.
 * Sends visitors to sign in and back, and people of another kind of organisation to their own portal.
 * @param kind absent: everybody who is signed in
 */
export async function enterPortal(kind?: OrganisationKind): Promise<Visit & OtherOwner> {
  const visit = await readVisit();
  if (!visit) {
    redirect(signInPath(await askedPath()));
  }
  if (kind && visit.actor.organisation.kind !== kind) redirect(homeOf(visit.actor.organisation.kind));
  return { ...visit, ...(await readWhose(visit.actor)) };
}

/** What the layout of the public pages shows: the way back to one's portal, and the moved clock. */
export async function readPublicLayout(): Promise<{ home: string | null; movedClock: Date | null }> {
  const visit = await readVisit();
  if (visit) return { home: homeOf(visit.actor.organisation.kind), movedClock: visit.shiftSeconds ? visit.now : null };
  const { now, shiftSeconds } = await clock();
  return { home: null, movedClock: shiftSeconds ? now : null };
}
