import { notFound } from 'next/navigation';
import { ActorForm } from '@/components/census/actor-form';
import { updateActorAction } from '@/lib/actions/census';
import { censusEs } from '@/lib/messages/es/census';
import { readOwnFile } from '@/lib/queries/census/files';

export const metadata = { title: censusEs.form.data };

export default async function ActorPage() {
  const file = await readOwnFile();
  if (!file) notFound();
  return <ActorForm file={file} save={updateActorAction} />;
}
