import { notFound } from 'next/navigation';
import { ProgrammeList } from '@/components/programmes/programme-list';
import { titled } from '@/lib/messages/titled';
import { readProgrammes } from '@/lib/queries/programmes';

export const generateMetadata = titled('programmes', (t) => t('title'));

export default async function Programas() {
  const found = await readProgrammes();
  if (!found) notFound();
  return <ProgrammeList {...found} />;
}
