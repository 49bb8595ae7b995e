import { notFound } from 'next/navigation';
import { BarriersPage } from '@/components/matching/barriers-page';
import { splitLotAction } from '@/lib/actions/tenders-draft';
import { titled } from '@/lib/messages/titled';
import { readBarriers } from '@/lib/queries/matching/barriers';

export const generateMetadata = titled('matching', (t) => t('barriers.title'));

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ lote?: string; cambio?: string }>;
};

export default async function Barriers({ params, searchParams }: Props) {
  const { lote, cambio } = await searchParams;
  const page = await readBarriers((await params).id, {
    lotId: lote,
    key: cambio,
  });
  if (!page) notFound();
  return <BarriersPage {...page} mayEdit={page.rights.edit} split={splitLotAction} />;
}
