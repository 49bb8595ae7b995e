import { notFound } from 'next/navigation';
import { Team } from '@/components/people/team';
import { changeMembershipAct, inviteAct, revokeInvitationAct } from '@/lib/actions/people-members';
import { issueRecoveryAct, vouchRecoveryAct } from '@/lib/actions/people-recovery';
import { declineRoleAct, secondRoleAct } from '@/lib/actions/people-roles';
import { peopleEs } from '@/lib/messages/es/people';
import { readTeam } from '@/lib/queries/people/team';

const acts = { invite: inviteAct, revoke: revokeInvitationAct, change: changeMembershipAct };
const byTwo = { second: secondRoleAct, decline: declineRoleAct, issueCode: issueRecoveryAct, vouch: vouchRecoveryAct };
export const metadata = { title: peopleEs.team.title };

export default async function TeamPage({ searchParams }: { searchParams: Promise<{ recibe?: string }> }) {
  const { recibe: receiverAt } = await searchParams;
  const team = await readTeam();
  if (!team) notFound();
  return <Team team={team} receiverAt={receiverAt} acts={{ ...acts, ...byTwo }} />;
}
