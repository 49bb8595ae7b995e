import { notFound } from 'next/navigation';
import { UniversityPage } from '@/components/matrix/university-page';
import { reportCommitmentAct } from '@/lib/actions/matrix';
import { commitmentsEs } from '@/lib/messages/es/commitments';
import { readOwnCommitments } from '@/lib/queries/commitments';
import { readNeeds } from '@/lib/queries/needs';

export const metadata = { title: commitmentsEs.universityTitle };

export default async function Universidad() {
  const [needs, commitments] = await Promise.all([readNeeds(), readOwnCommitments()]);
  if (!needs || !commitments) notFound();
  return <UniversityPage needs={needs} commitments={commitments} report={reportCommitmentAct} />;
}
