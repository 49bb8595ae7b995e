import { notFound } from 'next/navigation';
import { OwnCommitments } from '@/components/matrix/own-commitments';
import { answerCommitmentAction, reportCommitmentAction } from '@/lib/actions/matrix';
import { titled } from '@/lib/messages/titled';
import { readOwnCommitments } from '@/lib/queries/commitments';

export const generateMetadata = titled('commitments', (t) => t('own'));
const actions = { report: reportCommitmentAction, answer: answerCommitmentAction };

export default async function OwnCommitmentsPage() {
  const commitments = await readOwnCommitments();
  if (!commitments) notFound();
  return <OwnCommitments commitments={commitments} actions={actions} />;
}
