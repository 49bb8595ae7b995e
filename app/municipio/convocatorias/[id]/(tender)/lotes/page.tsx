import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LotsPage } from '@/components/tenders/lots-page';
import { mergeLotsAction, takeDemandAction } from '@/lib/actions/tenders-draft';
import { lotsEs } from '@/lib/messages/es/tenders-office';
import { readLots } from '@/lib/queries/tenders/serving';

export const metadata: Metadata = { title: lotsEs.title };

export default async function Lots({ params }: { params: Promise<{ id: string }> }) {
  const page = await readLots((await params).id);
  if (!page) notFound();
  return <LotsPage {...page} actions={{ merge: mergeLotsAction, takeDemand: takeDemandAction }} />;
}
