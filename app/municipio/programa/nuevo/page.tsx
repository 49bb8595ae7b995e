import { notFound } from 'next/navigation';
import { ProgrammeForm } from '@/components/programmes/programme-form';
import { createProgrammeAction } from '@/lib/actions/programmes';
import { programmesEs } from '@/lib/messages/es/programmes';
import { readProgrammes } from '@/lib/queries/programmes';

export const metadata = { title: programmesEs.create };

export default async function NuevoPrograma() {
  const found = await readProgrammes();
  if (!found?.mayPlan) notFound();
  return <ProgrammeForm action={createProgrammeAction} />;
}
