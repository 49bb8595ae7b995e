import { notFound } from 'next/navigation';
import { EvaluationPage } from '@/components/evaluation/evaluation-page';
import { checkClaimsAct, checkRequirementsAct, recommendAwardAct } from '@/lib/actions/evaluation';
import { askRuleAct } from '@/lib/actions/rules';
import { evaluationEs } from '@/lib/messages/es/evaluation';
import { readEvaluation } from '@/lib/queries/evaluation';
import { readPaper } from '@/lib/queries/paper';
import { readReview } from '@/lib/queries/rule-review';

export const metadata = { title: evaluationEs.evaluationTitle };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ corregir?: string | string[] }> };

export default async function Evaluacion({ params, searchParams }: Props) {
  const view = await readEvaluation((await params).id);
  if (!view) notFound();
  const paper = await readPaper(`/municipio/convocatorias/${view.call.id}/evaluacion`);
  const { corregir } = await searchParams;
  const acts = { check: checkRequirementsAct, checkClaims: checkClaimsAct, recommend: recommendAwardAct, ask: askRuleAct };
  const review = await readReview(view.openRules);
  const mending = typeof corregir === 'string' ? corregir : null;
  return <EvaluationPage view={view} paper={paper} review={review} mending={mending} acts={acts} />;
}
