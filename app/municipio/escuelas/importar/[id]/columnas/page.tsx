import { notFound } from 'next/navigation';
import { ColumnsPage } from '@/components/schools/columns-page';
import { setSchoolColumnsAction } from '@/lib/actions/school-import';
import { schoolImportEs } from '@/lib/messages/es/school-import';
import { readImportColumns } from '@/lib/queries/school-columns';

export const metadata = { title: schoolImportEs.choose.title };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

export default async function ElegirColumnas({ params, searchParams }: Props) {
  const found = await readImportColumns((await params).id, await searchParams);
  if (!found) notFound();
  return <ColumnsPage {...found} action={setSchoolColumnsAction} />;
}
