import { notFound } from 'next/navigation';
import { OpeningPage } from '@/components/evaluation/opening-page';
import { openOffersAction } from '@/lib/actions/evaluation';
import { evaluationEs } from '@/lib/messages/es/evaluation';
import { readEvaluation } from '@/lib/queries/evaluation';
import { readPaperHead } from '@/lib/queries/paper';
import { office } from '@/lib/routes/office';

export const metadata = { title: evaluationEs.openingTitle };

export default async function Apertura({ params }: { params: Promise<{ id: string }> }) {
  const view = await readEvaluation((await params).id);
  if (!view) notFound();
  const paper = await readPaperHead(office.tenderOpening(view.call.id));
  return <OpeningPage view={view} paper={paper} open={openOffersAction} />;
}
