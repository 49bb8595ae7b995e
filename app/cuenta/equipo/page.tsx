import { notFound } from 'next/navigation';
import { Team } from '@/components/identity/team';
import { titled } from '@/lib/messages/titled';
import { readTeam } from '@/lib/queries/identity/team';
import { teamActions } from '../../team-actions';

export const generateMetadata = titled('identity', (t) => t('team.title'));

export default async function TeamPage() {
  const team = await readTeam();
  if (!team) notFound();
  return <Team team={team} actions={teamActions} />;
}
