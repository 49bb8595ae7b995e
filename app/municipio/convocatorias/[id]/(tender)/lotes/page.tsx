import { notFound } from 'next/navigation';
import { LotsPage } from '@/components/tenders/lots-page';
import { mergeLotsAction, takeDemandAction } from '@/lib/actions/tenders-draft';
import { titled } from '@/lib/messages/titled';
import { readLots } from '@/lib/queries/tenders/serving';

export const generateMetadata = titled('tenders-office', (t) => t('lots.title'));

export default async function Lots({ params }: { params: Promise<{ id: string }> }) {
  const page = await readLots((await params).id);
  if (!page) notFound();
  return <LotsPage {...page} actions={{ merge: mergeLotsAction, takeDemand: takeDemandAction }} />;
}
