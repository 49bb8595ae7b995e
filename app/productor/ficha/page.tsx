import { notFound } from 'next/navigation';
import { OwnFile } from '@/components/census/own-file';
import { censusEs } from '@/lib/messages/es/census';
import { readOwnFile } from '@/lib/queries/census/files';

export const metadata = { title: censusEs.file.title };

export default async function FilePage() {
  const file = await readOwnFile();
  if (!file) notFound();
  return <OwnFile file={file} />;
}
