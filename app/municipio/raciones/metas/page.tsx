import { notFound } from 'next/navigation';
import { TargetsPage } from '@/components/rations/targets-page';
import { titled } from '@/lib/messages/titled';
import { readTargets } from '@/lib/queries/rations';

export const generateMetadata = titled('rations', (t) => t('targetsTitle'));

type Props = { searchParams: Promise<{ nivel?: string; comida?: string; listo?: string }> };

export default async function Metas({ searchParams }: Props) {
  const query = await searchParams;
  const found = await readTargets(query);
  if (!found) notFound();
  return <TargetsPage {...found} saved={query.listo !== undefined} />;
}
