import { notFound } from 'next/navigation';
import { OwnDocuments } from '@/components/census/own-lists';
import { titled } from '@/lib/messages/titled';
import { readOwnFile } from '@/lib/queries/census/files';

export const generateMetadata = titled('census', (t) => t('file.documents'));

export default async function OwnDocumentsPage() {
  const file = await readOwnFile();
  if (!file) notFound();
  return <OwnDocuments file={file} />;
}
