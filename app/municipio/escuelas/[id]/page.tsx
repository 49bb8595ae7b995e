import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { SchoolPage } from '@/components/schools/school-page';
import { readSchool } from '@/lib/queries/schools';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ gestion?: string; listo?: string; unida?: string }> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('schools');
  const found = await readSchool((await params).id, (await searchParams).gestion);
  return { title: found?.school.name ?? t('title') };
}

export default async function Escuela({ params, searchParams }: Props) {
  const { gestion, listo, unida } = await searchParams;
  const found = await readSchool((await params).id, gestion);
  if (!found) notFound();
  return <SchoolPage {...found} saved={listo !== undefined} merged={unida !== undefined} />;
}
