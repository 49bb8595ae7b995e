import { notFound } from 'next/navigation';
import { OwnCommitments } from '@/components/matrix/own-commitments';
import { answerCommitmentAction, reportCommitmentAction } from '@/lib/actions/matrix';
import { commitmentsEs } from '@/lib/messages/es/commitments';
import { readOwnCommitments } from '@/lib/queries/commitments';

export const metadata = { title: commitmentsEs.own };
const actions = { report: reportCommitmentAction, answer: answerCommitmentAction };

export default async function OwnCommitmentsPage() {
  const commitments = await readOwnCommitments();
  if (!commitments) notFound();
  return <OwnCommitments commitments={commitments} actions={actions} />;
}
