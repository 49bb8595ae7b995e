import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { tenderMetadata } from '@/components/share/tender-metadata';
import { PublicTenderPage } from '@/components/tenders/public-tender-page';
import { readSharedDevices } from '@/lib/queries/tenders/devices';
import { readPublicTender, readPublicVersion } from '@/lib/queries/tenders/public';
import { readPublicQuestions } from '@/lib/queries/tenders/questions';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ version?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const tTenders = await getTranslations('tenders');
  const page = await readPublicTender((await params).id);
  return page ? tenderMetadata(page.detail) : { title: tTenders('title') };
}

export default async function PublicTender({ params, searchParams }: Props) {
  const page = await readPublicVersion((await params).id, (await searchParams).version);
  if (!page) notFound();
  const [devices, questions] = [await readSharedDevices(page.detail.tender), await readPublicQuestions(page.detail, page.now)];
  return <PublicTenderPage {...page} devices={devices} questions={questions} />;
}
