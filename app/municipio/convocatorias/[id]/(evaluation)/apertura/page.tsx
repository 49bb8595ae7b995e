import { notFound } from 'next/navigation';
import { OpeningPage } from '@/components/evaluation/opening-page';
import { openOffersAction } from '@/lib/actions/evaluation';
import { titled } from '@/lib/messages/titled';
import { readEvaluation } from '@/lib/queries/evaluation';
import { readPaperHead } from '@/lib/queries/paper';
import { office } from '@/lib/routes/office';

export const generateMetadata = titled('evaluation', (t) => t('openingTitle'));

export default async function Apertura({ params }: { params: Promise<{ id: string }> }) {
  const view = await readEvaluation((await params).id);
  if (!view) notFound();
  const paper = await readPaperHead(office.tenderOpening(view.tender.id));
  return <OpeningPage view={view} paper={paper} open={openOffersAction} />;
}
