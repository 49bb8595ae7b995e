import { notFound } from 'next/navigation';
import { ReceiptPage } from '@/components/offers/receipt-page';
import { withdrawOfferAct } from '@/lib/actions/offers';
import { offersEs } from '@/lib/messages/es/offers';
import { readOwnOffer } from '@/lib/queries/offers/sent';
import { readPaper } from '@/lib/queries/paper';

export const metadata = { title: offersEs.mine };

export default async function Comprobante({ params }: { params: Promise<{ id: string }> }) {
  const offer = await readOwnOffer((await params).id);
  if (!offer) notFound();
  const paper = await readPaper(`/productor/ofertas/${offer.id}`);
  return <ReceiptPage offer={offer} paper={paper} withdraw={withdrawOfferAct} />;
}
