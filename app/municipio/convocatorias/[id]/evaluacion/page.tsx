import { notFound } from 'next/navigation';
import { EvaluationPage } from '@/components/evaluation/evaluation-page';
import { checkRequirementsAct, recommendAwardAct } from '@/lib/actions/evaluation';
import { evaluationEs } from '@/lib/messages/es/evaluation';
import { readEvaluation } from '@/lib/queries/evaluation';
import { readPaper } from '@/lib/queries/paper';

export const metadata = { title: evaluationEs.evaluationTitle };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ corregir?: string | string[] }> };

export default async function Evaluacion({ params, searchParams }: Props) {
  const view = await readEvaluation((await params).id);
  if (!view) notFound();
  const paper = await readPaper(`/municipio/convocatorias/${view.call.id}/evaluacion`);
  const { corregir } = await searchParams;
  const acts = { check: checkRequirementsAct, recommend: recommendAwardAct };
  return <EvaluationPage view={view} paper={paper} mending={typeof corregir === 'string' ? corregir : null} acts={acts} />;
}
