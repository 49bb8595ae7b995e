import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ContractSheet } from '@/components/contracts/contract-sheet';
import { contractsEs } from '@/lib/messages/es/contracts';
import { deliveryFilter, readDeliveries } from '@/lib/queries/contract-progress';
import { readContract } from '@/lib/queries/contracts';
import { readHistory } from '@/lib/queries/history';

export const metadata: Metadata = { title: contractsEs.title };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ estado?: string; despues?: string }> };

export default async function Contrato({ params, searchParams }: Props) {
  const contract = await readContract((await params).id);
  if (!contract) notFound();
  const { estado, despues } = await searchParams;
  const filter = deliveryFilter(estado);
  const [deliveries, history] = await Promise.all([
    readDeliveries(contract.id, filter, despues),
    readHistory([contract.id], { most: 20 }),
  ]);
  return <ContractSheet contract={contract} deliveries={{ ...deliveries, filter }} history={history} />;
}
