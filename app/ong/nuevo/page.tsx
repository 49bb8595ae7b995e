import { notFound } from 'next/navigation';
import { CommitmentForm } from '@/components/matrix/commitment-form';
import { saveCommitmentAction } from '@/lib/actions/matrix';
import { commitmentsEs } from '@/lib/messages/es/commitments';
import { readCommitmentChoices } from '@/lib/queries/commitments';

export const metadata = { title: commitmentsEs.add };

export default async function NuevoCompromiso({ searchParams }: { searchParams: Promise<{ punto?: string }> }) {
  const choices = await readCommitmentChoices();
  if (!choices) notFound();
  return <CommitmentForm action={saveCommitmentAction} itemId={(await searchParams).punto} {...choices} />;
}
