import { notFound } from 'next/navigation';
import { SchoolsPage } from '@/components/schools/schools-page';
import { titled } from '@/lib/messages/titled';
import { readSchools } from '@/lib/queries/schools';
import { schoolFilter } from '@/lib/routes/school-filter';

export const generateMetadata = titled('schools', (t) => t('title'));

type Props = { searchParams: Promise<Record<string, string | undefined>> };

export default async function Escuelas({ searchParams }: Props) {
  const params = await searchParams;
  const filter = schoolFilter(params);
  const found = await readSchools(filter, params.gestion);
  if (!found) notFound();
  return <SchoolsPage {...found} filter={filter} saved={params.listo !== undefined} />;
}
