import { notFound } from 'next/navigation';
import { ColumnsPage } from '@/components/schools/columns-page';
import { setSchoolColumnsAction } from '@/lib/actions/school-import';
import { titled } from '@/lib/messages/titled';
import { readImportColumns } from '@/lib/queries/school-columns';

export const generateMetadata = titled('school-import', (t) => t('choose.title'));

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

export default async function ElegirColumnas({ params, searchParams }: Props) {
  const found = await readImportColumns((await params).id, await searchParams);
  if (!found) notFound();
  return <ColumnsPage {...found} action={setSchoolColumnsAction} />;
}
