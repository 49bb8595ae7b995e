import 'server-only';
import { findInvitationBySecret, waitsForSecond } from '@/lib/data/identity/invitations';
import { findEmail } from '@/lib/data/identity/users';
import type { Role } from '@/lib/domain/access/actor';
import { type InvitationState, invitationState } from '@/lib/domain/identity/memberships';
import { clock } from '@/lib/platform/clock';
import { prisma } from '@/lib/platform/database';
import { linkHash } from '@/lib/platform/secrets';
import { readActor } from '@/lib/platform/session';

export type InvitationView = {
  organisation: string;
  roles: readonly Role[];
  state: InvitationState;
  /** The person signed in here is the invited one: one tap is enough. */
  isMine: boolean;
  /** A second person of the municipality has not said yes to its roles. */
  waits: boolean;
};

/** What the holder of a link may see; null for a link that nobody made. The invited mail is not shown: it is asked for. */
export async function readInvitation(secret: string): Promise<InvitationView | null> {
  const db = prisma();
  const invitation = await findInvitationBySecret(db, linkHash(secret));
  if (!invitation) return null;
  const actor = await readActor();
  return {
    organisation: invitation.organisationName,
    roles: invitation.roles,
    state: invitationState(invitation, (await clock()).now),
    waits: await waitsForSecond(db, invitation.id),
    isMine: actor !== null && (await findEmail(db, actor.userId)) === invitation.email,
  };
}
