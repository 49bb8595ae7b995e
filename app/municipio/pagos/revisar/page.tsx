import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ReviewPage } from '@/components/payments/review-page';
import { recordPaymentAction } from '@/lib/actions/payments';
import { paymentEs } from '@/lib/messages/es/payments';
import { readChoice } from '@/lib/queries/payment-choice';

export const metadata: Metadata = { title: paymentEs.reviewTitle };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function RevisarPagos({ searchParams }: Props) {
  const choice = await readChoice(await searchParams);
  if (!choice) notFound();
  return <ReviewPage {...choice} record={recordPaymentAction} />;
}
