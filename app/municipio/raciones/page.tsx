import { notFound } from 'next/navigation';
import { RationsPage } from '@/components/rations/rations-page';
import { copyWeeksAction, saveWeekAction } from '@/lib/actions/rations';
import { titled } from '@/lib/messages/titled';
import { readRations } from '@/lib/queries/rations';

export const generateMetadata = titled('rations', (t) => t('title'));

type Props = { searchParams: Promise<{ programa?: string; nivel?: string; listo?: string; omitidos?: string }> };

export default async function Raciones({ searchParams }: Props) {
  const query = await searchParams;
  const found = await readRations(query);
  if (!found) notFound();
  const left = Number(/^\d{1,3}$/.exec(query.omitidos ?? '')?.[0] ?? 0);
  const actions = { save: saveWeekAction, copy: copyWeeksAction };
  return <RationsPage {...found} actions={actions} saved={query.listo !== undefined} left={left} />;
}
