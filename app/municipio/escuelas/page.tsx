import { notFound } from 'next/navigation';
import { SchoolsPage } from '@/components/schools/schools-page';
import { schoolsEs } from '@/lib/messages/es/schools';
import { readSchools } from '@/lib/queries/schools';
import { schoolFilter } from '@/lib/routes/school-filter';

export const metadata = { title: schoolsEs.title };

type Props = { searchParams: Promise<Record<string, string | undefined>> };

export default async function Escuelas({ searchParams }: Props) {
  const params = await searchParams;
  const filter = schoolFilter(params);
  const found = await readSchools(filter, params.gestion);
  if (!found) notFound();
  return <SchoolsPage {...found} filter={filter} saved={params.listo !== undefined} />;
}
