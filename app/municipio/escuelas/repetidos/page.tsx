import { notFound } from 'next/navigation';
import { DuplicatesPage } from '@/components/schools/duplicates-page';
import { mergesEs } from '@/lib/messages/es/school-merges';
import { readDuplicates } from '@/lib/queries/school-merges';

export const metadata = { title: mergesEs.duplicates.title };

export default async function Repetidos() {
  const found = await readDuplicates();
  if (!found) notFound();
  return <DuplicatesPage {...found} />;
}
