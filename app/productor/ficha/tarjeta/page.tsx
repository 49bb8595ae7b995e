import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { OwnCardPage } from '@/components/cards/card-pages';
import { cardsEs } from '@/lib/messages/es/cards';
import { readOwnCard } from '@/lib/queries/cards';

export const metadata: Metadata = { title: cardsEs.mine };

export default async function Tarjeta() {
  const view = await readOwnCard();
  if (!view) notFound();
  return <OwnCardPage {...view} />;
}
