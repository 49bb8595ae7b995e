import { notFound } from 'next/navigation';
import { AwardPage } from '@/components/evaluation/award-page';
import { awardTenderAct } from '@/lib/actions/awards';
import { evaluationEs } from '@/lib/messages/es/evaluation';
import { readEvaluation } from '@/lib/queries/evaluation';

export const metadata = { title: evaluationEs.awardTitle };

export default async function Adjudicacion({ params }: { params: Promise<{ id: string }> }) {
  const view = await readEvaluation((await params).id);
  if (!view) notFound();
  return <AwardPage view={view} award={awardTenderAct} />;
}
