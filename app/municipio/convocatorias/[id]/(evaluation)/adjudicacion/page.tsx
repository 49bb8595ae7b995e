import { notFound } from 'next/navigation';
import { AwardPage } from '@/components/evaluation/award-page';
import { awardTenderAct, sendEvaluationBackAct } from '@/lib/actions/awards';
import { evaluationEs } from '@/lib/messages/es/evaluation';
import { readEvaluation } from '@/lib/queries/evaluation';
import { readPaper } from '@/lib/queries/paper';

export const metadata = { title: evaluationEs.awardTitle };

export default async function Adjudicacion({ params }: { params: Promise<{ id: string }> }) {
  const view = await readEvaluation((await params).id);
  if (!view) notFound();
  const paper = await readPaper(`/municipio/convocatorias/${view.call.id}/adjudicacion`);
  return <AwardPage view={view} paper={paper} acts={{ award: awardTenderAct, sendBack: sendEvaluationBackAct }} />;
}
