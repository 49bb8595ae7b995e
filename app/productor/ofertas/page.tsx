import { notFound } from 'next/navigation';
import { OwnOffers } from '@/components/offers/own-offers';
import { titled } from '@/lib/messages/titled';
import { readOwnOffers } from '@/lib/queries/offers/sent';

export const generateMetadata = titled('offers', (t) => t('mine'));

export default async function Ofertas() {
  const offers = await readOwnOffers();
  if (!offers) notFound();
  return <OwnOffers offers={offers} />;
}
