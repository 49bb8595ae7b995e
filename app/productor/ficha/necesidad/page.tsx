import { notFound } from 'next/navigation';
import { NeedForm } from '@/components/census/need-form';
import { stateNeedAction } from '@/lib/actions/census';
import { titled } from '@/lib/messages/titled';
import { readOwnFile } from '@/lib/queries/census/files';

export const generateMetadata = titled('census', (t) => t('form.need'));

export default async function NeedPage() {
  const file = await readOwnFile();
  if (!file) notFound();
  return <NeedForm needs={file.needs} state={stateNeedAction} />;
}
