import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { CardCheckPage } from '@/components/cards/card-pages';
import { readCard } from '@/lib/queries/cards';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('cards');
  return { title: t('checkTitle'), robots: { index: false, follow: false } };
}

export default async function ComprobarTarjeta({ params }: { params: Promise<{ code: string }> }) {
  const view = await readCard((await params).code);
  if (!view) notFound();
  return <CardCheckPage card={view.card} paper={view.paper} />;
}
