import 'server-only';
import { createGrant, type NewGrant } from '@/lib/data/identity/role-grants';
import { notify } from '@/lib/data/notices';
import type { Db } from '@/lib/platform/database';

/**
 * Writes down that somebody proposes a role which takes two people, and tells the municipality that a second is asked for; with the
 * authority's designation nobody is.
 * @param email of whom it is for
 */
export async function proposeRoles(db: Db, grant: NewGrant, email: string): Promise<void> {
  await createGrant(db, grant);
  if (grant.designation) return;
  const told = { organisationIds: [grant.organisationId], params: { email }, href: '/municipio/equipo' };
  await notify(db, { ...told, code: 'role-proposed' });
}
