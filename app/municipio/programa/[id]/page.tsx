import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ProgrammePage } from '@/components/programmes/programme-page';
import { moveProgrammeAction, removeBreakAction, setBreakAction } from '@/lib/actions/programmes';
import { readProgramme } from '@/lib/queries/programmes';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ listo?: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('programmes');
  const { programme } = (await readProgramme((await params).id)) ?? {};
  if (!programme) return { title: t('title') };
  return { title: t('name', { year: String(programme.year), meal: t(`meals.${programme.meal}`).toLowerCase() }) };
}

export default async function Programa({ params, searchParams }: Props) {
  const found = await readProgramme((await params).id);
  if (!found) notFound();
  const actions = { move: moveProgrammeAction, setBreak: setBreakAction, removeBreak: removeBreakAction };
  return <ProgrammePage {...found} actions={actions} saved={(await searchParams).listo !== undefined} />;
}
