import { notFound } from 'next/navigation';
import { NgoPage } from '@/components/matrix/ngo-page';
import { reportCommitmentAct } from '@/lib/actions/matrix';
import { commitmentsEs } from '@/lib/messages/es/commitments';
import { readOwnCommitments } from '@/lib/queries/commitments';

export const metadata = { title: commitmentsEs.title };

export default async function Ong() {
  const commitments = await readOwnCommitments();
  if (!commitments) notFound();
  return <NgoPage commitments={commitments} report={reportCommitmentAct} mayAdd />;
}
