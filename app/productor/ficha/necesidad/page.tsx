import { notFound } from 'next/navigation';
import { NeedForm } from '@/components/census/need-form';
import { stateNeedAction } from '@/lib/actions/census';
import { censusEs } from '@/lib/messages/es/census';
import { readOwnFile } from '@/lib/queries/census/files';

export const metadata = { title: censusEs.form.need };

export default async function NeedPage() {
  const file = await readOwnFile();
  if (!file) notFound();
  return <NeedForm needs={file.needs} state={stateNeedAction} />;
}
