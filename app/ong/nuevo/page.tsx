import { notFound } from 'next/navigation';
import { CommitmentForm } from '@/components/matrix/commitment-form';
import { saveCommitmentAction } from '@/lib/actions/matrix';
import { titled } from '@/lib/messages/titled';
import { readCommitmentChoices } from '@/lib/queries/commitments';

export const generateMetadata = titled('commitments', (t) => t('add'));

export default async function NuevoCompromiso({ searchParams }: { searchParams: Promise<{ punto?: string }> }) {
  const choices = await readCommitmentChoices();
  if (!choices) notFound();
  return <CommitmentForm action={saveCommitmentAction} itemId={(await searchParams).punto} {...choices} />;
}
