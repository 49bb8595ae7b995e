import { notFound } from 'next/navigation';
import { OwnDocuments } from '@/components/census/own-lists';
import { censusEs } from '@/lib/messages/es/census';
import { readOwnFile } from '@/lib/queries/census/files';

export const metadata = { title: censusEs.file.documents };

export default async function OwnDocumentsPage() {
  const file = await readOwnFile();
  if (!file) notFound();
  return <OwnDocuments file={file} />;
}
