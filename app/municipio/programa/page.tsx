import { notFound } from 'next/navigation';
import { ProgrammeList } from '@/components/programmes/programme-list';
import { programmesEs } from '@/lib/messages/es/programmes';
import { readProgrammes } from '@/lib/queries/programmes';

export const metadata = { title: programmesEs.title };

export default async function Programas() {
  const found = await readProgrammes();
  if (!found) notFound();
  return <ProgrammeList {...found} />;
}
