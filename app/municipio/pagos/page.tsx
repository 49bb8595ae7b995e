import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PaymentsWorklist } from '@/components/payments/payments-worklist';
import { paymentsEs } from '@/lib/messages/es/payments';
import { readPaperHead } from '@/lib/queries/paper';
import { readPayments } from '@/lib/queries/payments';
import { office } from '@/lib/routes/office';

export const metadata: Metadata = { title: paymentsEs.title };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Pagos({ searchParams }: Props) {
  const payments = await readPayments(await searchParams);
  if (!payments) notFound();
  return <PaymentsWorklist {...payments} paper={await readPaperHead(office.payments())} />;
}
