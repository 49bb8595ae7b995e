import type { Metadata } from 'next';
import { SearchPage } from '@/components/search/search-page';
import { searchEs } from '@/lib/messages/es/search';
import { readPublicSearch } from '@/lib/queries/search/public';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const typedIn = async ({ searchParams }: Props) => String((await searchParams).q ?? '');

/** Answers are for who asks, not for search engines. */
export async function generateMetadata(props: Props): Promise<Metadata> {
  const { search, total } = await readPublicSearch(await typedIn(props));
  if (search.words.length === 0) return { title: searchEs.title, description: searchEs.lead };
  return { title: searchEs.pageTitle(search.typed, total), robots: { index: false } };
}

export default async function Buscar(props: Props) {
  return <SearchPage {...(await readPublicSearch(await typedIn(props)))} />;
}
