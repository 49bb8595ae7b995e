import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ResultsPage } from '@/components/tenders/results-page';
import { readResults } from '@/lib/queries/tenders/results';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('results');
  const results = await readResults((await params).id);
  return { title: results ? t('title', { reference: results.tender.reference }) : t('heading') };
}

export default async function Results({ params }: Props) {
  const results = await readResults((await params).id);
  if (!results) notFound();
  return <ResultsPage results={results} />;
}
