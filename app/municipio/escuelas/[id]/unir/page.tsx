import { notFound } from 'next/navigation';
import { SchoolMergePage } from '@/components/schools/merge-pages';
import { mergeSchoolsAction } from '@/lib/actions/school-merges';
import { titled } from '@/lib/messages/titled';
import { readSchoolMerge } from '@/lib/queries/school-merges';

export const generateMetadata = titled('school-merges', (t) => t('school.short'));

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ con?: string }> };

export default async function UnirEscuela({ params, searchParams }: Props) {
  const found = await readSchoolMerge((await params).id, (await searchParams).con);
  if (!found) notFound();
  return <SchoolMergePage {...found} action={mergeSchoolsAction} />;
}
