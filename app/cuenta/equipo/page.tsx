import { notFound } from 'next/navigation';
import { Team } from '@/components/identity/team';
import { changeMembershipAction, inviteAction, revokeInvitationAction } from '@/lib/actions/identity-members';
import { issueRecoveryAction, vouchRecoveryAction } from '@/lib/actions/identity-recovery';
import { declineRoleAction, secondRoleAction } from '@/lib/actions/identity-roles';
import { identityEs } from '@/lib/messages/es/identity';
import { readTeam } from '@/lib/queries/identity/team';

const actions = { invite: inviteAction, revoke: revokeInvitationAction, change: changeMembershipAction };
const byTwo = {
  second: secondRoleAction,
  decline: declineRoleAction,
  issueCode: issueRecoveryAction,
  vouch: vouchRecoveryAction,
};
export const metadata = { title: identityEs.team.title };

export default async function TeamPage() {
  const team = await readTeam();
  if (!team) notFound();
  return <Team team={team} actions={{ ...actions, ...byTwo }} />;
}
