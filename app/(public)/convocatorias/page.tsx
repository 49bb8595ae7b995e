import { sharedMetadata } from '@/components/share/metadata';
import { PublicTendersPage } from '@/components/tenders/public-tenders-page';
import { publicTendersEs } from '@/lib/messages/es/tenders';
import { readFilters, readPublicTenders } from '@/lib/queries/tenders/public';
import { site } from '@/lib/routes/site';

export const metadata = sharedMetadata({
  title: publicTendersEs.title,
  description: publicTendersEs.lead,
  path: site.tenders(),
});

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function PublicTenders({ searchParams }: Props) {
  const filters = readFilters(await searchParams);
  const page = await readPublicTenders(filters);
  return <PublicTendersPage {...page} filters={filters} isFirstPage={!filters.after} />;
}
