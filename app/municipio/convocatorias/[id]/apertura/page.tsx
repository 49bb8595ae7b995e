import { notFound } from 'next/navigation';
import { OpeningPage } from '@/components/evaluation/opening-page';
import { openOffersAct } from '@/lib/actions/evaluation';
import { evaluationEs } from '@/lib/messages/es/evaluation';
import { readEvaluation } from '@/lib/queries/evaluation';

export const metadata = { title: evaluationEs.openingTitle };

export default async function Apertura({ params }: { params: Promise<{ id: string }> }) {
  const view = await readEvaluation((await params).id);
  if (!view) notFound();
  return <OpeningPage view={view} open={openOffersAct} />;
}
