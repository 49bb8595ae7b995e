import 'server-only';
import type { MembershipPlace } from '@/lib/data/identity/memberships';
import { setOrganisationOfSession } from '@/lib/data/sessions';
import { homeOf } from '@/lib/domain/navigation/paths';
import { sessionHoursOf } from '@/lib/domain/sessions/lifetime';
import type { Db } from '@/lib/platform/database';
import { readSessionId } from '@/lib/platform/session-cookie';

/** From here on this browser acts for that organisation. */
export async function switchOrganisation(
  db: Db,
  { organisationId, kind, roles }: MembershipPlace,
): Promise<{ id: string; home: string }> {
  const session = await readSessionId();
  if (session) await setOrganisationOfSession(db, session, { organisationId, hours: sessionHoursOf(kind, roles) });
  return { id: organisationId, home: homeOf(kind) };
}
