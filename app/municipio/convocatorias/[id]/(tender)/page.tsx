import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { OfficeTenderPage } from '@/components/tenders/office-tender-page';
import { annulTenderAction, cancelTenderAction } from '@/lib/actions/tenders';
import { tendersEs } from '@/lib/messages/es/tenders';
import { readOfficeTender, readTenderPage } from '@/lib/queries/tenders/office';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await readOfficeTender((await params).id))?.detail.tender.title ?? tendersEs.title };
}

export default async function OfficeTender({ params }: Props) {
  const page = await readTenderPage((await params).id);
  if (!page) notFound();
  const actions = { cancel: cancelTenderAction, annul: annulTenderAction };
  return <OfficeTenderPage {...page} actions={actions} />;
}
