import { notFound } from 'next/navigation';
import { Team } from '@/components/people/team';
import { changeMembershipAct, inviteAct, revokeInvitationAct } from '@/lib/actions/people-members';
import { peopleEs } from '@/lib/messages/es/people';
import { readTeam } from '@/lib/queries/people/team';

export const metadata = { title: peopleEs.team.title };

export default async function TeamPage() {
  const team = await readTeam();
  if (!team) notFound();
  return <Team team={team} invite={inviteAct} revoke={revokeInvitationAct} change={changeMembershipAct} />;
}
