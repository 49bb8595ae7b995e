import type { Metadata } from 'next';
import { PublicTendersPage } from '@/components/tenders/public-tenders-page';
import { publicTendersEs } from '@/lib/messages/es/tenders';
import { readFilters, readPublicTenders } from '@/lib/queries/tenders/public';

export const metadata: Metadata = { title: publicTendersEs.title };

type Props = {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function PublicTenders({ searchParams }: Props) {
  const filters = readFilters(await searchParams);
  const { lines, next, municipalities, now } = await readPublicTenders(filters);
  return (
    <PublicTendersPage
      lines={lines}
      next={next}
      municipalities={municipalities}
      filters={filters}
      isFirstPage={!filters.after}
      now={now}
    />
  );
}
