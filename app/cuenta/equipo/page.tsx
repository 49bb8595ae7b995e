import { notFound } from 'next/navigation';
import { Team } from '@/components/people/team';
import { changeMembershipAction, inviteAction, revokeInvitationAction } from '@/lib/actions/people-members';
import { issueRecoveryAction, vouchRecoveryAction } from '@/lib/actions/people-recovery';
import { declineRoleAction, secondRoleAction } from '@/lib/actions/people-roles';
import { peopleEs } from '@/lib/messages/es/people';
import { readTeam } from '@/lib/queries/people/team';

const acts = { invite: inviteAction, revoke: revokeInvitationAction, change: changeMembershipAction };
const byTwo = {
  second: secondRoleAction,
  decline: declineRoleAction,
  issueCode: issueRecoveryAction,
  vouch: vouchRecoveryAction,
};
export const metadata = { title: peopleEs.team.title };

export default async function TeamPage() {
  const team = await readTeam();
  if (!team) notFound();
  return <Team team={team} acts={{ ...acts, ...byTwo }} />;
}
