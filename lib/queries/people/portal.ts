import 'server-only';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { OrganisationKind } from '@/lib/domain/access/actor';
import { homeOf, safeReturnPath } from '@/lib/domain/people/people';
import type { Visit } from '@/lib/domain/people/visit';
import { clock } from '@/lib/platform/clock';
import { pathHeader } from '@/lib/platform/path-header';
import { readVisit } from '@/lib/platform/session';

/**
 * Who enters a portal. Courtesy, not the lock: every query and every act behind it asks again.
 * Sends visitors to sign in and back, and people of another kind of organisation to their own portal.
 * @param kind absent: everybody who is signed in
 */
export async function enterPortal(kind?: OrganisationKind): Promise<Visit> {
  const visit = await readVisit();
  if (!visit) {
    const path = safeReturnPath((await headers()).get(pathHeader));
    redirect(path ? `/ingresar?volver=${encodeURIComponent(path)}` : '/ingresar');
  }
  if (kind && visit.actor.organisation.kind !== kind) redirect(homeOf(visit.actor.organisation.kind));
  return visit;
}

/** What the frame of the public pages shows: the way back to one's portal, and the moved clock. */
export async function readPublicFrame(): Promise<{ home: string | null; movedClock: Date | null }> {
  const visit = await readVisit();
  if (visit) return { home: homeOf(visit.actor.organisation.kind), movedClock: visit.shiftSeconds ? visit.now : null };
  const { now, shiftSeconds } = await clock();
  return { home: null, movedClock: shiftSeconds ? now : null };
}
