import { notFound } from 'next/navigation';
import { OfficeSearchPage } from '@/components/search/office-search-page';
import { titled } from '@/lib/messages/titled';
import { readOfficeSearch } from '@/lib/queries/search/office';

export const generateMetadata = titled('search', (t) => t('officeSearch.title'));

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function BuscarEnMiPortal({ searchParams }: Props) {
  const results = await readOfficeSearch(String((await searchParams).q ?? ''));
  if (!results) notFound();
  return <OfficeSearchPage {...results} />;
}
