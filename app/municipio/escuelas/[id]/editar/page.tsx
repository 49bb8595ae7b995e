import { notFound } from 'next/navigation';
import { SchoolForm } from '@/components/schools/school-form';
import { saveSchoolAction } from '@/lib/actions/schools';
import { titled } from '@/lib/messages/titled';
import { readSchoolToEdit } from '@/lib/queries/schools';

export const generateMetadata = titled('schools', (t) => t('form.change'));

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ gestion?: string }> };

export default async function EditarEscuela({ params, searchParams }: Props) {
  const found = await readSchoolToEdit((await params).id, (await searchParams).gestion);
  if (!found) notFound();
  const { school, year, zones } = found;
  return <SchoolForm action={saveSchoolAction} school={school} year={year} zones={zones} />;
}
