import { notFound } from 'next/navigation';
import { Today } from '@/components/dashboards/today';
import { NgoPage } from '@/components/matrix/ngo-page';
import { answerCommitmentAction, reportCommitmentAction } from '@/lib/actions/matrix';
import { titled } from '@/lib/messages/titled';
import { readOwnCommitments } from '@/lib/queries/commitments';
import { readToday } from '@/lib/queries/dashboards/today';

const actions = { report: reportCommitmentAction, answer: answerCommitmentAction };
export const generateMetadata = titled('commitments', (t) => t('title'));

export default async function Ong({ searchParams }: { searchParams: Promise<{ listo?: string }> }) {
  const [commitments, tasks] = await Promise.all([readOwnCommitments(), readToday()]);
  if (!commitments) notFound();
  return (
    <>
      <Today tasks={tasks} here={['report-overdue', 'follow-commitments']} />
      <NgoPage commitments={commitments} actions={actions} saved={(await searchParams).listo === '1'} mayAdd />
    </>
  );
}
