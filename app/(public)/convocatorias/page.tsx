import { getTranslations } from 'next-intl/server';
import { sharedMetadata } from '@/components/share/metadata';
import { PublicTendersPage } from '@/components/tenders/public-tenders-page';
import { readFilters, readPublicTenders } from '@/lib/queries/tenders/public';
import { site } from '@/lib/routes/site';

export async function generateMetadata() {
  const tTenders = await getTranslations('tenders');
  return sharedMetadata({
    title: tTenders('publicTenders.title'),
    description: tTenders('publicTenders.lead'),
    path: site.tenders(),
  });
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function PublicTenders({ searchParams }: Props) {
  const filters = readFilters(await searchParams);
  const page = await readPublicTenders(filters);
  return <PublicTendersPage {...page} filters={filters} isFirstPage={!filters.after} />;
}
