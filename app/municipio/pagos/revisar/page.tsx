import { notFound } from 'next/navigation';
import { ReviewPage } from '@/components/payments/review-page';
import { recordPaymentAction } from '@/lib/actions/payments';
import { titled } from '@/lib/messages/titled';
import { readChoice } from '@/lib/queries/payment-choice';

export const generateMetadata = titled('payments', (t) => t('payment.reviewTitle'));

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function RevisarPagos({ searchParams }: Props) {
  const choice = await readChoice(await searchParams);
  if (!choice) notFound();
  return <ReviewPage {...choice} record={recordPaymentAction} />;
}
