import { notFound } from 'next/navigation';
import { Team } from '@/components/identity/team';
import { identityEs } from '@/lib/messages/es/identity';
import { readTeam } from '@/lib/queries/identity/team';
import { teamActions } from '../../team-actions';

export const metadata = { title: identityEs.team.title };

export default async function TeamPage() {
  const team = await readTeam();
  if (!team) notFound();
  return <Team team={team} actions={teamActions} />;
}
