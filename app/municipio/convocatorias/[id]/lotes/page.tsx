import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LotsPage } from '@/components/tenders/lots-page';
import { mergeLotsAct } from '@/lib/actions/tenders-draft';
import { lotsEs } from '@/lib/messages/es/tenders-office';
import { readOfficeTender } from '@/lib/queries/tenders/office';

export const metadata: Metadata = { title: lotsEs.title };

export default async function Lots({ params }: { params: Promise<{ id: string }> }) {
  const page = await readOfficeTender((await params).id);
  if (!page?.rights.edit) notFound();
  return <LotsPage sheet={page.sheet} merge={mergeLotsAct} />;
}
