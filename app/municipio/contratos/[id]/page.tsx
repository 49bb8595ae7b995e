import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ContractSheet } from '@/components/contracts/contract-sheet';
import { contractsEs } from '@/lib/messages/es/contracts';
import { deliveryFilter, readDeliveries } from '@/lib/queries/contract-progress';
import { readContract } from '@/lib/queries/contracts';
import { readHistory } from '@/lib/queries/history';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Partial<Record<'estado' | 'despues' | 'mes' | 'listo', string>>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const contract = await readContract((await params).id);
  return { title: contract ? `${contractsEs.forms[contract.form]} ${contract.number}` : contractsEs.title };
}

export default async function Contrato({ params, searchParams }: Props) {
  const contract = await readContract((await params).id);
  if (!contract) notFound();
  const { estado, despues: after, mes: month, listo } = await searchParams;
  const filter = deliveryFilter(estado);
  const reading = [readDeliveries(contract.id, filter, { after, month }), readHistory([contract.id], { most: 20 })] as const;
  const [deliveries, history] = await Promise.all(reading);
  return (
    <ContractSheet
      contract={contract}
      deliveries={{ ...deliveries, filter }}
      history={history}
      rescheduled={listo !== undefined}
    />
  );
}
