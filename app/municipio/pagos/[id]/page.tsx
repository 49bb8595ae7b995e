import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PaymentPage } from '@/components/payments/payment-page';
import { reversePaymentAction } from '@/lib/actions/payments';
import { readPayment } from '@/lib/queries/payment';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('payments');
  const payment = await readPayment((await params).id);
  return payment ? { title: t('payment.one', { voucher: payment.voucher }) } : {};
}

export default async function Pago({ params }: Props) {
  const payment = await readPayment((await params).id);
  if (!payment) notFound();
  return <PaymentPage payment={payment} reverse={reversePaymentAction} />;
}
