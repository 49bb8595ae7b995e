import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CardCheckPage } from '@/components/cards/card-pages';
import { cardsEs } from '@/lib/messages/es/cards';
import { readCard } from '@/lib/queries/cards';

/** For whoever was shown the card: no search engine leads here. */
export const metadata: Metadata = { title: cardsEs.checkTitle, robots: { index: false, follow: false } };

export default async function ComprobarTarjeta({ params }: { params: Promise<{ code: string }> }) {
  const view = await readCard((await params).code);
  if (!view) notFound();
  return <CardCheckPage card={view.card} paper={view.paper} />;
}
