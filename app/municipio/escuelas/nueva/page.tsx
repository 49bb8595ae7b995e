import { notFound } from 'next/navigation';
import { SchoolForm } from '@/components/schools/school-form';
import { saveSchoolAction } from '@/lib/actions/schools';
import { titled } from '@/lib/messages/titled';
import { readSchoolForm } from '@/lib/queries/schools';

export const generateMetadata = titled('schools', (t) => t('form.createTitle'));

export default async function NuevaEscuela() {
  const found = await readSchoolForm();
  if (!found) notFound();
  return <SchoolForm action={saveSchoolAction} {...found} />;
}
