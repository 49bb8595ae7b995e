import { notFound } from 'next/navigation';
import { OwnOffers } from '@/components/offers/own-offers';
import { offersEs } from '@/lib/messages/es/offers';
import { readOwnOffers } from '@/lib/queries/offers/sent';

export const metadata = { title: offersEs.mine };

export default async function Ofertas() {
  const offers = await readOwnOffers();
  if (!offers) notFound();
  return <OwnOffers offers={offers} />;
}
