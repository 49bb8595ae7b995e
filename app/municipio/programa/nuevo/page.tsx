import { notFound } from 'next/navigation';
import { ProgrammeForm } from '@/components/programmes/programme-form';
import { createProgrammeAction } from '@/lib/actions/programmes';
import { titled } from '@/lib/messages/titled';
import { readProgrammes } from '@/lib/queries/programmes';

export const generateMetadata = titled('programmes', (t) => t('create'));

export default async function NuevoPrograma() {
  const found = await readProgrammes();
  if (!found?.mayPlan) notFound();
  return <ProgrammeForm action={createProgrammeAction} />;
}
