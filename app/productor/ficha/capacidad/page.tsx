import { notFound } from 'next/navigation';
import { OwnCapacities } from '@/components/census/own-lists';
import { censusEs } from '@/lib/messages/es/census';
import { readOwnFile } from '@/lib/queries/census/files';

export const metadata = { title: censusEs.file.capacity };

export default async function OwnCapacitiesPage() {
  const file = await readOwnFile();
  if (!file) notFound();
  return <OwnCapacities file={file} />;
}
