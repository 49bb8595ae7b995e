import { notFound } from 'next/navigation';
import { ActorForm } from '@/components/census/actor-form';
import { updateActorAction } from '@/lib/actions/census';
import { titled } from '@/lib/messages/titled';
import { readOwnFile } from '@/lib/queries/census/files';

export const generateMetadata = titled('census', (t) => t('form.data'));

export default async function ActorPage() {
  const file = await readOwnFile();
  if (!file) notFound();
  return <ActorForm file={file} save={updateActorAction} />;
}
