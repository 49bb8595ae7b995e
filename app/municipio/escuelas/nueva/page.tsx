import { notFound } from 'next/navigation';
import { SchoolForm } from '@/components/schools/school-form';
import { saveSchoolAction } from '@/lib/actions/schools';
import { schoolsEs } from '@/lib/messages/es/schools';
import { readSchoolForm } from '@/lib/queries/schools';

export const metadata = { title: schoolsEs.form.createTitle };

export default async function NuevaEscuela() {
  const found = await readSchoolForm();
  if (!found) notFound();
  return <SchoolForm action={saveSchoolAction} {...found} />;
}
