import { notFound } from 'next/navigation';
import { Today } from '@/components/dashboards/today';
import { UniversityPage } from '@/components/matrix/university-page';
import { answerCommitmentAction, reportCommitmentAction } from '@/lib/actions/matrix';
import { titled } from '@/lib/messages/titled';
import { readOwnCommitments } from '@/lib/queries/commitments';
import { readToday } from '@/lib/queries/dashboards/today';
import { readNeeds } from '@/lib/queries/needs';

const actions = { report: reportCommitmentAction, answer: answerCommitmentAction };
export const generateMetadata = titled('commitments', (t) => t('universityTitle'));

export default async function Universidad() {
  const [needs, commitments, tasks] = await Promise.all([readNeeds(), readOwnCommitments(), readToday()]);
  if (!needs || !commitments) notFound();
  return (
    <>
      <Today tasks={tasks} here={['read-needs', 'report-overdue', 'follow-commitments']} />
      <UniversityPage needs={needs} commitments={commitments} actions={actions} />
    </>
  );
}
