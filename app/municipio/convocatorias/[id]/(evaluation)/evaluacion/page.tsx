import { notFound } from 'next/navigation';
import { EvaluationPage } from '@/components/evaluation/evaluation-page';
import { checkClaimsAction, checkRequirementsAction, recommendAwardAction } from '@/lib/actions/evaluation';
import { askRuleAction } from '@/lib/actions/rules';
import { titled } from '@/lib/messages/titled';
import { readEvaluation } from '@/lib/queries/evaluation';
import { readPaperHead } from '@/lib/queries/paper';
import { readReview } from '@/lib/queries/rule-review';
import { office } from '@/lib/routes/office';

export const generateMetadata = titled('evaluation', (t) => t('evaluationTitle'));

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ corregir?: string | string[] }> };

const own = { check: checkRequirementsAction, checkClaims: checkClaimsAction, recommend: recommendAwardAction };

export default async function Evaluacion({ params, searchParams }: Props) {
  const view = await readEvaluation((await params).id);
  if (!view) notFound();
  const paper = await readPaperHead(office.tenderEvaluation(view.tender.id));
  const review = await readReview(view.openRules);
  const { corregir } = await searchParams;
  const mending = typeof corregir === 'string' ? corregir : null;
  return <EvaluationPage view={view} paper={paper} review={review} mending={mending} actions={{ ...own, ask: askRuleAction }} />;
}
