import 'server-only';
import {
  type FoundInvitation,
  findInvitationBySecret,
  grantsToMember,
  takeInvitation,
  waitsForSecond,
} from '@/lib/data/identity/invitations';
import { grantMembership } from '@/lib/data/identity/memberships';
import { createUser, findEmail } from '@/lib/data/identity/users';
import { notify } from '@/lib/data/notices';
import type { Actor } from '@/lib/domain/access/actor';
import { Refusal } from '@/lib/domain/refusal';
import { type Db, prisma } from '@/lib/platform/database';
import { linkHash } from '@/lib/platform/secrets';
import { signIn } from '../sessions/sign-in';
import { hashNewPassword } from './new-password';
import { type Proof, proveIdentity } from './prove-identity';

export type Acceptance = {
  secret: string;
  email?: string | undefined;
  password?: string | undefined;
  name?: string | undefined;
};
export type ProvenInvitee = {
  email: string | null;
  name: string;
  proof: Proof /** For a new account. */;
  passwordHash: string | null;
};

/**
 * Who accepts: the account signed in here, or the one whose mail and password are typed; a mail without account gets one.
 * @throws Refusal wrong-credentials | link-expired | too-many-tries
 */
export async function proveInvitee(
  actor: Actor | null,
  { secret, email, password, name = '' }: Acceptance,
): Promise<ProvenInvitee> {
  if (actor && !email)
    return {
      email: await findEmail(prisma(), actor.userId),
      name,
      proof: { is: 'proven', userId: actor.userId },
      passwordHash: null,
    };
  if (!email || !password) throw new Refusal('wrong-credentials');
  // A link that nobody made costs nothing to refuse: no password is looked at.
  const link = linkHash(secret);
  if (!(await findInvitationBySecret(prisma(), link))) throw new Refusal('link-expired');
  const proof = await proveIdentity({ login: email, password }, 'invitation', link);
  return { email, name, proof, passwordHash: proof.is === 'unknown' ? await hashNewPassword(password, [email, name]) : null };
}

/**
 * Joins the organisation with the roles of the invitation and signs in there.
 * @throws Refusal not-the-invited | needs-second | wrong-credentials | link-used | link-expired
 */
export async function acceptInvitation(db: Db, invitation: FoundInvitation, invitee: ProvenInvitee, now: Date) {
  if (invitee.email !== invitation.email) throw new Refusal('not-the-invited', {}, 'email');
  // Taken first: of several at once one holds the row, and the others find it used whatever account they come with.
  await takeInvitation(db, invitation.id, now);
  if (await waitsForSecond(db, invitation.id)) throw new Refusal('needs-second');
  const userId = await accountOf(db, invitee);
  const { organisationId, kind, roles, schoolIds } = invitation;
  const id = await grantMembership(db, { userId, organisationId, roles, schoolIds });
  await grantsToMember(db, invitation.id, id);
  await notify(db, {
    organisationIds: [organisationId],
    code: 'member-joined',
    params: { email: invitation.email },
    href: kind === 'municipality' ? '/municipio/equipo' : '/cuenta/equipo',
  });
  const { home } = await signIn(db, userId, { organisationId, kind, roles });
  return { id, userId, organisationId, home };
}

async function accountOf(db: Db, { proof, email, name, passwordHash }: ProvenInvitee): Promise<string> {
  if (proof.is === 'proven') return proof.userId;
  if (proof.is === 'refused' || !passwordHash) throw new Refusal('wrong-credentials', {}, 'password');
  if (name === '') throw new Refusal('name-missing', {}, 'name');
  return createUser(db, { email, name, passwordHash });
}
