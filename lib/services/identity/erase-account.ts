import 'server-only';
import { erasePerson, holdPerson, listManagedAlone, listPlacesEver } from '@/lib/data/identity/erase-person';
import type { Actor } from '@/lib/domain/access/actor';
import { Refusal } from '@/lib/domain/refusal';
import type { Db } from '@/lib/platform/database';
import { personKey } from '@/lib/platform/person-tag';

/**
 * Erases what says who somebody is, and closes their account for good. What they did stays on record as somebody's, by an id.
 * @param pseudonym what the account is called from here on
 * @throws Refusal not-found: erased a moment ago | erase-demonstration | erase-held | erase-last-manager
 */
export async function eraseAccount(db: Db, { userId, heldSince }: Actor, pseudonym: string): Promise<{ id: string }> {
  const person = await holdPerson(db, userId);
  if (!person) throw new Refusal('not-found');
  if (person.isDemo) throw new Refusal('erase-demonstration');
  if (heldSince) throw new Refusal('erase-held');
  const [alone] = await listManagedAlone(db, userId);
  if (alone) throw new Refusal('erase-last-manager', { organisation: alone.organisation });
  const places = await listPlacesEver(db, userId);
  await erasePerson(
    db,
    person,
    pseudonym,
    places.map((id) => personKey({ userId, organisation: { id } })),
  );
  return { id: userId };
}
