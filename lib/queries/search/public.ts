import 'server-only';
import { cache } from 'react';
import { effectiveStatus } from '@/lib/domain/tenders/life';
import type { TenderStatus } from '@/lib/domain/tenders/tender';
import { rank, readSearch, type Search } from '@/lib/domain/transparency/search';
import { getTranslators } from '@/lib/messages/translators';
import { clock } from '@/lib/platform/clock';
import { readVisit } from '@/lib/platform/session';
import {
  type FoundMunicipality,
  type FoundSchool,
  type FoundSupplier,
  findMatrixItems,
  findMunicipalities,
  findPublishedTenders,
} from '@/lib/queries/search/found';
import { findLinks, type SearchLink } from './links';
import { readRegistered } from './registered';

/** What one group shows; whoever wants more writes one word more. */
const shown = { help: 4, tenders: 20, suppliers: 12, schools: 12, municipalities: 8, items: 8 } as const;

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
  help: Group<SearchLink>;
  tenders: Group<TenderFound>;
  suppliers: Group<FoundSupplier>;
  schools: Group<FoundSchool>;
  municipalities: Group<FoundMunicipality>;
  items: Group<{ id: string; text: string }>;
  pages: SearchLink[];
  series: SearchLink[];
  total: number;
};

/**
 * What anybody may find: help, published tenders, confirmed organisations of the census, schools, municipalities, items of the
 * matrix, series of open data and public pages. Four statements besides the layout's, none where there is nothing to look for.
 * Asked twice for one page, reads once.
 */
export const readPublicSearch = cache(async (typed: string): Promise<PublicResults> => {
  const search = readSearch(typed);
  const { words } = search;
  // The layout asks for one of the two already: neither costs a statement here.
  const { now } = (await readVisit()) ?? (await clock());
  const [tenders, registered, places, items] =
    words.length === 0
      ? [[], nobody, [], []]
      : await Promise.all([
          findPublishedTenders(words),
          readRegistered(words),
          findMunicipalities(words),
          findMatrixItems(words),
        ]);

  const rankedTenders = rank(tenders, words, ({ title, object, reference, municipality, products }) => ({
    title,
    rest: [object, reference, municipality, ...products].join(' '),
  }));
  const rankedPlaces = rank(places, words, ({ name }) => ({ title: name }));
  const rankedItems = rank(items, words, ({ id, text, operates }) => ({ title: text, rest: `${id} ${operates}` }));
  const { help, pages, series } = findLinks(await getTranslators(), words);
  const totalOfTenders = tenders[0]?.total ?? 0;
  return {
    search,
    now,
    help: { total: help.length, found: help.slice(0, shown.help) },
    tenders: {
      total: totalOfTenders,
      found: rankedTenders.slice(0, shown.tenders).map(({ total: _, object: __, status, ...tender }) => ({
        ...tender,
        standing: effectiveStatus({ ...tender, status }, now),
      })),
    },
    suppliers: { total: registered.suppliers.total, found: registered.suppliers.found.slice(0, shown.suppliers) },
    schools: { total: registered.schools.total, found: registered.schools.found.slice(0, shown.schools) },
    municipalities: {
      total: rankedPlaces.length,
      // Those at work here first, whatever their names: there is something to see of them.
      found: [...rankedPlaces].sort((a, b) => Number(b.isHere) - Number(a.isHere)).slice(0, shown.municipalities),
    },
    items: { total: rankedItems.length, found: rankedItems.slice(0, shown.items).map(({ id, text }) => ({ id, text })) },
    pages,
    series,
    total:
      help.length +
      totalOfTenders +
      registered.suppliers.total +
      registered.schools.total +
      rankedPlaces.length +
      rankedItems.length +
      pages.length +
      series.length,
  };
});

const nobody: Awaited<ReturnType<typeof readRegistered>> = {
  suppliers: { total: 0, found: [] },
  schools: { total: 0, found: [] },
};
