import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PaymentsDesk } from '@/components/payments/payments-desk';
import { paymentsEs } from '@/lib/messages/es/payments';
import { readPaper } from '@/lib/queries/paper';
import { readPayments } from '@/lib/queries/payments';

export const metadata: Metadata = { title: paymentsEs.title };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Pagos({ searchParams }: Props) {
  const payments = await readPayments(await searchParams);
  if (!payments) notFound();
  return <PaymentsDesk {...payments} paper={await readPaper('/municipio/pagos')} />;
}
