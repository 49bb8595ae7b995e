import { notFound } from 'next/navigation';
import { OwnCardPage } from '@/components/cards/card-pages';
import { titled } from '@/lib/messages/titled';
import { readOwnCard } from '@/lib/queries/cards';

export const generateMetadata = titled('cards', (t) => t('mine'));

export default async function Tarjeta() {
  const view = await readOwnCard();
  if (!view) notFound();
  return <OwnCardPage {...view} />;
}
