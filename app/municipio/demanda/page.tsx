import { notFound } from 'next/navigation';
import { DemandPage } from '@/components/demand/demand-page';
import { titled } from '@/lib/messages/titled';
import { readDemand } from '@/lib/queries/demand';
import { demandFilter } from '@/lib/routes/demand-filter';

export const generateMetadata = titled('demand', (t) => t('title'));

type Props = { searchParams: Promise<Record<string, string | undefined>> };

export default async function Demanda({ searchParams }: Props) {
  const filter = demandFilter(await searchParams);
  const found = await readDemand(filter);
  if (!found) notFound();
  return <DemandPage {...found} filter={filter} />;
}
