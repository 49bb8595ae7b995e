import { notFound } from 'next/navigation';
import { OwnCapacities } from '@/components/census/own-lists';
import { titled } from '@/lib/messages/titled';
import { readOwnFile } from '@/lib/queries/census/files';

export const generateMetadata = titled('census', (t) => t('file.capacity'));

export default async function OwnCapacitiesPage() {
  const file = await readOwnFile();
  if (!file) notFound();
  return <OwnCapacities file={file} />;
}
