import { notFound } from 'next/navigation';
import { ContractList } from '@/components/contracts/contract-list';
import { formaliseContractsAction } from '@/lib/actions/contracts';
import { titled } from '@/lib/messages/titled';
import { readContracts } from '@/lib/queries/contract-list';

export const generateMetadata = titled('contracts', (t) => t('title'));

export default async function Contratos({ searchParams }: { searchParams: Promise<{ despues?: string }> }) {
  const list = await readContracts((await searchParams).despues);
  if (!list) notFound();
  return <ContractList {...list} formalise={formaliseContractsAction} />;
}
