import { notFound } from 'next/navigation';
import { CensusList } from '@/components/census/census-list';
import { titled } from '@/lib/messages/titled';
import { readCensus } from '@/lib/queries/census/census';

export const generateMetadata = titled('census', (t) => t('title'));

type Props = { searchParams: Promise<{ q?: string; estado?: string; despues?: string }> };

export default async function CensusPage({ searchParams }: Props) {
  const { despues, ...filters } = await searchParams;
  const census = await readCensus({ ...filters, despues });
  if (!census) notFound();
  return <CensusList {...census} filters={filters} />;
}
