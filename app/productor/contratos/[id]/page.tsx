import { notFound } from 'next/navigation';
import { ProducerContract } from '@/components/contracts/producer-contract';
import { answerChangeAction } from '@/lib/actions/contract-changes';
import { titled } from '@/lib/messages/titled';
import { readContractChanges } from '@/lib/queries/contract-changes';

export const generateMetadata = titled('contract-changes', (t) => t('title'));

export default async function Contrato({ params }: { params: Promise<{ id: string }> }) {
  const contract = await readContractChanges((await params).id);
  if (!contract) notFound();
  return <ProducerContract contract={contract} answer={answerChangeAction} />;
}
