import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SchoolPage } from '@/components/schools/school-page';
import { schoolsEs } from '@/lib/messages/es/schools';
import { readSchool } from '@/lib/queries/schools';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ gestion?: string; listo?: string; unida?: string }> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const found = await readSchool((await params).id, (await searchParams).gestion);
  return { title: found?.school.name ?? schoolsEs.title };
}

export default async function Escuela({ params, searchParams }: Props) {
  const { gestion, listo, unida } = await searchParams;
  const found = await readSchool((await params).id, gestion);
  if (!found) notFound();
  return <SchoolPage {...found} saved={listo !== undefined} merged={unida !== undefined} />;
}
