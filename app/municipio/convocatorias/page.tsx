import { notFound } from 'next/navigation';
import { OfficeTendersPage, viewOf } from '@/components/tenders/office-list-page';
import { titled } from '@/lib/messages/titled';
import { readTenders } from '@/lib/queries/tenders/office-list';

export const generateMetadata = titled('tenders', (t) => t('title'));

type Props = { searchParams: Promise<{ ver?: string; despues?: string }> };

export default async function Tenders({ searchParams }: Props) {
  const { ver, despues } = await searchParams;
  const view = viewOf(ver);
  const page = await readTenders({ view, after: despues });
  if (!page) notFound();
  return <OfficeTendersPage view={view} isFirstPage={!despues} {...page} />;
}
