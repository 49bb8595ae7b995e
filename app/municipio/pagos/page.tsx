import { notFound } from 'next/navigation';
import { PaymentsWorklist } from '@/components/payments/payments-worklist';
import { titled } from '@/lib/messages/titled';
import { readPaperHead } from '@/lib/queries/paper';
import { readPayments } from '@/lib/queries/payments';
import { office } from '@/lib/routes/office';

export const generateMetadata = titled('payments', (t) => t('title'));

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Pagos({ searchParams }: Props) {
  const payments = await readPayments(await searchParams);
  if (!payments) notFound();
  return <PaymentsWorklist {...payments} paper={await readPaperHead(office.payments())} />;
}
