import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PaymentsDesk } from '@/components/payments/payments-desk';
import { recordPaymentAct } from '@/lib/actions/payments';
import { paymentsEs } from '@/lib/messages/es/payments';
import { readPaper } from '@/lib/queries/paper';
import { readPayments } from '@/lib/queries/payments';

export const metadata: Metadata = { title: paymentsEs.title };

export default async function Pagos({ searchParams }: { searchParams: Promise<{ contrato?: string }> }) {
  const payments = await readPayments((await searchParams).contrato);
  if (!payments) notFound();
  return <PaymentsDesk {...payments} paper={await readPaper('/municipio/pagos')} record={recordPaymentAct} />;
}
