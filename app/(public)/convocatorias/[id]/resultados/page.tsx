import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ResultsPage } from '@/components/tenders/results-page';
import { resultsEs } from '@/lib/messages/es/results';
import { readResults } from '@/lib/queries/tenders/results';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const results = await readResults((await params).id);
  return { title: results ? resultsEs.title(results.tender.reference) : resultsEs.heading };
}

export default async function Results({ params }: Props) {
  const results = await readResults((await params).id);
  if (!results) notFound();
  return <ResultsPage results={results} />;
}
