import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DeskSearchPage } from '@/components/search/desk-search-page';
import { deskSearchEs } from '@/lib/messages/es/search';
import { readDeskSearch } from '@/lib/queries/search/desk';

export const metadata: Metadata = { title: deskSearchEs.title };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function BuscarEnMiPortal({ searchParams }: Props) {
  const results = await readDeskSearch(String((await searchParams).q ?? ''));
  if (!results) notFound();
  return <DeskSearchPage {...results} />;
}
