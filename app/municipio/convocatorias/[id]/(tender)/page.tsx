import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { OfficeTenderPage } from '@/components/tenders/office-tender-page';
import { annulTenderAction, cancelTenderAction } from '@/lib/actions/tenders';
import { readOfficeTender, readTenderPage } from '@/lib/queries/tenders/office';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('tenders');
  return { title: (await readOfficeTender((await params).id))?.detail.tender.title ?? t('title') };
}

export default async function OfficeTender({ params }: Props) {
  const page = await readTenderPage((await params).id);
  if (!page) notFound();
  const actions = { cancel: cancelTenderAction, annul: annulTenderAction };
  return <OfficeTenderPage {...page} actions={actions} />;
}
