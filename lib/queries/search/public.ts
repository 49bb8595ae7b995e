import 'server-only';
import { cache } from 'react';
import { type FoundMunicipality, findMatrixItems, findMunicipalities, findPublishedTenders } from '@/lib/data/search';
import { effectiveStatus } from '@/lib/domain/tenders/life';
import type { TenderStatus } from '@/lib/domain/tenders/tender';
import { seriesWords } from '@/lib/domain/transparency/address';
import { rank, readSearch, type Search } from '@/lib/domain/transparency/search';
import { seriesNames } from '@/lib/domain/transparency/series';
import { dataEs } from '@/lib/messages/es/data';
import { publicPages, type SearchLink } from '@/lib/messages/es/search';
import { clock } from '@/lib/platform/clock';
import { readVisit } from '@/lib/platform/session';

/** What one group shows; whoever wants more writes one word more. */
const shown = { tenders: 20, municipalities: 8, items: 8 } as const;

export type TenderFound = {
  id: string;
  title: string;
  reference: string;
  municipality: string;
  standing: TenderStatus;
  deadlineAt: Date | null;
  products: string[];
};

/** The best answers of a group, and how many there are in all. */
export type Group<One> = { found: One[]; total: number };

export type PublicResults = {
  search: Search;
  now: Date;
  tenders: Group<TenderFound>;
  municipalities: Group<FoundMunicipality>;
  items: Group<{ id: string; text: string }>;
  pages: SearchLink[];
  series: SearchLink[];
  total: number;
};

/**
 * What anybody may find: published tenders, municipalities, items of the matrix, series of open data and public pages.
 * Three statements besides the frame's, none where there is nothing to look for. Asked twice for one page, reads once.
 */
export const readPublicSearch = cache(async (typed: string): Promise<PublicResults> => {
  const search = readSearch(typed);
  const { words } = search;
  // The frame asks for one of the two already: neither costs a statement here.
  const { now } = (await readVisit()) ?? (await clock());
  const [tenders, places, items] =
    words.length === 0
      ? [[], [], []]
      : await Promise.all([findPublishedTenders(words), findMunicipalities(words), findMatrixItems(words)]);

  const rankedTenders = rank(tenders, words, ({ title, object, reference, municipality, products }) => ({
    title,
    rest: [object, reference, municipality, ...products].join(' '),
  }));
  const rankedPlaces = rank(places, words, ({ name }) => ({ title: name }));
  const rankedItems = rank(items, words, ({ id, text, operates }) => ({ title: text, rest: `${id} ${operates}` }));
  const pages = rankLinks(publicPages, words);
  const series = rankLinks(dataSeries, words);
  const totalOfTenders = tenders[0]?.total ?? 0;
  return {
    search,
    now,
    tenders: {
      total: totalOfTenders,
      found: rankedTenders.slice(0, shown.tenders).map(({ total: _, object: __, status, ...tender }) => ({
        ...tender,
        standing: effectiveStatus({ ...tender, status }, now),
      })),
    },
    municipalities: {
      total: rankedPlaces.length,
      // Those at work here first, whatever their names: there is something to see of them.
      found: [...rankedPlaces].sort((a, b) => Number(b.isHere) - Number(a.isHere)).slice(0, shown.municipalities),
    },
    items: { total: rankedItems.length, found: rankedItems.slice(0, shown.items).map(({ id, text }) => ({ id, text })) },
    pages,
    series,
    total: totalOfTenders + rankedPlaces.length + rankedItems.length + pages.length + series.length,
  };
});

const dataSeries: readonly SearchLink[] = seriesNames.map((name) => ({
  href: `/datos#${seriesWords[name]}`,
  title: dataEs.series[name][0],
  text: dataEs.series[name][1],
}));

function rankLinks(links: readonly SearchLink[], words: readonly string[]): SearchLink[] {
  return rank(links, words, ({ title, text, also }) => ({ title, rest: `${text} ${also ?? ''}` }));
}
