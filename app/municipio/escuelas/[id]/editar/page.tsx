import { notFound } from 'next/navigation';
import { SchoolForm } from '@/components/schools/school-form';
import { saveSchoolAction } from '@/lib/actions/schools';
import { schoolsEs } from '@/lib/messages/es/schools';
import { readSchoolToEdit } from '@/lib/queries/schools';

export const metadata = { title: schoolsEs.form.change };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ gestion?: string }> };

export default async function EditarEscuela({ params, searchParams }: Props) {
  const found = await readSchoolToEdit((await params).id, (await searchParams).gestion);
  if (!found) notFound();
  const { school, year, zones } = found;
  return <SchoolForm action={saveSchoolAction} school={school} year={year} zones={zones} />;
}
