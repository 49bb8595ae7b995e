import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CardCheckPage } from '@/components/cards/card-pages';
import { cardsEs } from '@/lib/messages/es/cards';
import { readCard } from '@/lib/queries/cards';

type Props = { params: Promise<{ code: string }> };

/** Only a card has a title of its own: a wrong code answers like any page that does not exist. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  if (!(await readCard((await params).code))) notFound();
  return { title: cardsEs.checkTitle, robots: { index: false, follow: false } };
}

export default async function ComprobarTarjeta({ params }: Props) {
  const view = await readCard((await params).code);
  if (!view) notFound();
  return <CardCheckPage card={view.card} paper={view.paper} />;
}
