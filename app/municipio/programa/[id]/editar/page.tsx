import { notFound } from 'next/navigation';
import { ProgrammeForm } from '@/components/programmes/programme-form';
import { updateProgrammeAction } from '@/lib/actions/programmes';
import { titled } from '@/lib/messages/titled';
import { readProgrammePlan } from '@/lib/queries/programmes';

export const generateMetadata = titled('programmes', (t) => t('edit'));

export default async function EditarPrograma({ params }: { params: Promise<{ id: string }> }) {
  const programme = await readProgrammePlan((await params).id);
  if (!programme || programme.status === 'closed') notFound();
  return <ProgrammeForm action={updateProgrammeAction} programme={programme} />;
}
