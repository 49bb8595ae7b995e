import 'server-only';
import type { Actor } from '@/lib/domain/access/actor';
import { may } from '@/lib/domain/access/may';
import { readActor } from '@/lib/platform/session';

/** Who bids: a person of a producer, for that producer's own offers and no one else's. */
export async function readBidder(): Promise<Actor | null> {
  const actor = await readActor();
  return actor && may(actor, 'offer.read', { id: actor.organisation.id, organisationId: actor.organisation.id }) ? actor : null;
}
