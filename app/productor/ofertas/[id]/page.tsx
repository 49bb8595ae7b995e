import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ReceiptPage } from '@/components/offers/receipt-page';
import { confirmOfferAction } from '@/lib/actions/amendments';
import { withdrawOfferAction } from '@/lib/actions/offers';
import { offersEs, receiptEs } from '@/lib/messages/es/offers';
import { readOwnOffer } from '@/lib/queries/offers/sent';
import { readPaperHead } from '@/lib/queries/paper';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ igual?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const offer = await readOwnOffer((await params).id);
  return { title: offer ? receiptEs.title(offer.receiptNumber) : offersEs.mine };
}

export default async function Comprobante({ params, searchParams }: Props) {
  const { igual } = await searchParams;
  const offer = await readOwnOffer((await params).id);
  if (!offer) notFound();
  const paper = await readPaperHead(`/productor/ofertas/${offer.id}`);
  const actions = { withdraw: withdrawOfferAction, confirm: confirmOfferAction };
  return <ReceiptPage offer={offer} paper={paper} kept={igual === 'si'} actions={actions} />;
}
