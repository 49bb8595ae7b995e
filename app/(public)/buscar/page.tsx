import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SearchPage } from '@/components/search/search-page';
import { readPublicSearch } from '@/lib/queries/search/public';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const typedIn = async ({ searchParams }: Props) => String((await searchParams).q ?? '');

/** Answers are for who asks, not for search engines. */
export async function generateMetadata(props: Props): Promise<Metadata> {
  const t = await getTranslations('search');
  const { search, total } = await readPublicSearch(await typedIn(props));
  if (search.words.length === 0) return { title: t('title'), description: t('lead') };
  return { title: t('pageTitle', { typed: search.typed, amount: total }), robots: { index: false } };
}

export default async function Buscar(props: Props) {
  return <SearchPage {...(await readPublicSearch(await typedIn(props)))} />;
}
