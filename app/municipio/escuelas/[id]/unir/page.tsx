import { notFound } from 'next/navigation';
import { SchoolMergePage } from '@/components/schools/merge-pages';
import { mergeSchoolsAction } from '@/lib/actions/school-merges';
import { mergesEs } from '@/lib/messages/es/school-merges';
import { readSchoolMerge } from '@/lib/queries/school-merges';

export const metadata = { title: mergesEs.school.short };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ con?: string }> };

export default async function UnirEscuela({ params, searchParams }: Props) {
  const found = await readSchoolMerge((await params).id, (await searchParams).con);
  if (!found) notFound();
  return <SchoolMergePage {...found} action={mergeSchoolsAction} />;
}
