import { notFound } from 'next/navigation';
import { AwardPage } from '@/components/evaluation/award-page';
import { awardTenderAction, sendEvaluationBackAction } from '@/lib/actions/awards';
import { evaluationEs } from '@/lib/messages/es/evaluation';
import { readEvaluation } from '@/lib/queries/evaluation';
import { readPaperHead } from '@/lib/queries/paper';

export const metadata = { title: evaluationEs.awardTitle };

export default async function Adjudicacion({ params }: { params: Promise<{ id: string }> }) {
  const view = await readEvaluation((await params).id);
  if (!view) notFound();
  const paper = await readPaperHead(`/municipio/convocatorias/${view.call.id}/adjudicacion`);
  return <AwardPage view={view} paper={paper} actions={{ award: awardTenderAction, sendBack: sendEvaluationBackAction }} />;
}
