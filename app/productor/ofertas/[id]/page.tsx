import { notFound } from 'next/navigation';
import { ReceiptPage } from '@/components/offers/receipt-page';
import { withdrawOfferAct } from '@/lib/actions/offers';
import { offersEs } from '@/lib/messages/es/offers';
import { readOwnOffer } from '@/lib/queries/offers/sent';

export const metadata = { title: offersEs.mine };

export default async function Comprobante({ params }: { params: Promise<{ id: string }> }) {
  const offer = await readOwnOffer((await params).id);
  if (!offer) notFound();
  return <ReceiptPage offer={offer} withdraw={withdrawOfferAct} />;
}
