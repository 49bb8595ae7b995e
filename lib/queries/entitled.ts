import 'server-only';
import type { Actor } from '@/lib/domain/access/actor';
import { may } from '@/lib/domain/access/may';
import type { ActionName } from '@/lib/domain/access/policy';
import type { Visit } from '@/lib/domain/sessions/visit';
import { readVisit } from '@/lib/platform/session';

/**
 * The way in of every query about what belongs to somebody: who asks, if the policy lets them read such records of the organisation they
 * act for; null for everybody else, and for visitors. No statement besides the session's.
 */
export async function readEntitled(action: ActionName): Promise<Visit | null> {
  const visit = await readVisit();
  return visit && canDo(visit.actor, action) ? visit : null;
}

/** The same, where the instant of the visit is not needed. */
export async function readEntitledActor(action: ActionName): Promise<Actor | null> {
  return (await readEntitled(action))?.actor ?? null;
}

/** Whether a person may do this to a record of their own organisation, or to their own account: what decides if a form is shown. */
export function canDo(actor: Actor, action: ActionName): boolean {
  const { id, municipalityCode } = actor.organisation;
  return may(actor, action, { id, organisationId: id, partyIds: [id], municipalityCode, userId: actor.userId });
}
