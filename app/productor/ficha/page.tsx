import { notFound } from 'next/navigation';
import { OwnFile } from '@/components/census/own-file';
import { titled } from '@/lib/messages/titled';
import { readOwnFile } from '@/lib/queries/census/files';

export const generateMetadata = titled('census', (t) => t('file.title'));

export default async function FilePage() {
  const file = await readOwnFile();
  if (!file) notFound();
  return <OwnFile file={file} />;
}
