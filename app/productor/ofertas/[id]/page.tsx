import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ReceiptPage } from '@/components/offers/receipt-page';
import { confirmOfferAction } from '@/lib/actions/amendments';
import { withdrawOfferAction } from '@/lib/actions/offers';
import { readOwnOffer } from '@/lib/queries/offers/sent';
import { readPaperHead } from '@/lib/queries/paper';
import { producer } from '@/lib/routes/producer';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ igual?: string | string[] }> };

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations('offers');
  const offer = await readOwnOffer((await params).id);
  return { title: offer ? t('receipt.title', { number: offer.receiptNumber }) : t('mine') };
}

export default async function Comprobante({ params, searchParams }: Props) {
  const { igual } = await searchParams;
  const offer = await readOwnOffer((await params).id);
  if (!offer) notFound();
  const paper = await readPaperHead(producer.offer(offer.id));
  const actions = { withdraw: withdrawOfferAction, confirm: confirmOfferAction };
  return <ReceiptPage offer={offer} paper={paper} kept={igual === 'si'} actions={actions} />;
}
