import { notFound } from 'next/navigation';
import { BoardSheet } from '@/components/tenders/board-sheet';
import { titled } from '@/lib/messages/titled';
import { readPublicTender } from '@/lib/queries/tenders/public';

export const generateMetadata = titled('passing-on', (t) => t('board'));

export default async function BoardSheetPage({ params }: { params: Promise<{ id: string }> }) {
  const page = await readPublicTender((await params).id);
  if (page?.detail.standing !== 'published') notFound();
  return <BoardSheet {...page} />;
}
