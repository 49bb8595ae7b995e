import { notFound } from 'next/navigation';
import { DuplicatesPage } from '@/components/schools/duplicates-page';
import { titled } from '@/lib/messages/titled';
import { readDuplicates } from '@/lib/queries/school-merges';

export const generateMetadata = titled('school-merges', (t) => t('duplicates.title'));

export default async function Repetidos() {
  const found = await readDuplicates();
  if (!found) notFound();
  return <DuplicatesPage {...found} />;
}
