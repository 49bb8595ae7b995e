import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { UnreadPage } from '@/components/layouts/unread-page';
import { unreadSendings } from '@/lib/domain/sending';

type Props = { searchParams: Promise<{ motivo?: string | string[] }> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const why = await read(searchParams);
  const t = await getTranslations('unread');
  return { title: why && t(`${why}.title`), robots: { index: false } };
}

/** Where a form leads that was sent without scripts and not read. */
export default async function UnreadSendingPage({ searchParams }: Props) {
  const why = await read(searchParams);
  if (!why) notFound();
  return <UnreadPage why={why} />;
}

async function read(searchParams: Props['searchParams']) {
  const { motivo } = await searchParams;
  return unreadSendings.find((why) => why === motivo);
}
