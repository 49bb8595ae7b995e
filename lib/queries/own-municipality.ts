import 'server-only';
import type { Actor } from '@/lib/domain/access/actor';
import { may } from '@/lib/domain/access/may';
import type { ActionName } from '@/lib/domain/access/policy';
import { readActor } from '@/lib/platform/session';

/** Who asks, if the policy lets them read such records of their own municipality; else null. */
export async function ownMunicipality(action: ActionName): Promise<Actor | null> {
  const actor = await readActor();
  return actor && canDo(actor, action) ? actor : null;
}

/** Whether a person may do this to a record of their own organisation: what decides if a form is shown. */
export function canDo(actor: Actor, action: ActionName): boolean {
  const { id } = actor.organisation;
  return may(actor, action, { id, organisationId: id });
}
