import { notFound } from 'next/navigation';
import { AwardPage } from '@/components/evaluation/award-page';
import { awardTenderAction, sendEvaluationBackAction } from '@/lib/actions/awards';
import { titled } from '@/lib/messages/titled';
import { readEvaluation } from '@/lib/queries/evaluation';
import { readPaperHead } from '@/lib/queries/paper';
import { office } from '@/lib/routes/office';

export const generateMetadata = titled('evaluation', (t) => t('awardTitle'));

export default async function Adjudicacion({ params }: { params: Promise<{ id: string }> }) {
  const view = await readEvaluation((await params).id);
  if (!view) notFound();
  const paper = await readPaperHead(office.tenderAward(view.tender.id));
  return <AwardPage view={view} paper={paper} actions={{ award: awardTenderAction, sendBack: sendEvaluationBackAction }} />;
}
