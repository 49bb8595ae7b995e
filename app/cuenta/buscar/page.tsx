import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { OfficeSearchPage } from '@/components/search/office-search-page';
import { officeSearchEs } from '@/lib/messages/es/search';
import { readOfficeSearch } from '@/lib/queries/search/office';

export const metadata: Metadata = { title: officeSearchEs.title };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function BuscarEnMiPortal({ searchParams }: Props) {
  const results = await readOfficeSearch(String((await searchParams).q ?? ''));
  if (!results) notFound();
  return <OfficeSearchPage {...results} />;
}
