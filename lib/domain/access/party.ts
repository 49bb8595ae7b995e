import type { Actor } from './actor';

/**
 * Whether the organisation that somebody acts for is that party, or one of its members: what a party offered, signed, delivered and is
 * paid is each member's. The one place where it is told.
 */
export function isPartyOf({ organisation, partyIds }: Pick<Actor, 'organisation' | 'partyIds'>, partyId: string): boolean {
  return partyId === organisation.id || partyIds.includes(partyId);
}
