import type { Route } from 'next';
import type { ActionName } from '@/lib/domain/access/policy';
import { rank } from '@/lib/domain/transparency/search';
import { seriesNames } from '@/lib/domain/transparency/series';
import type { Translator } from '@/lib/messages/translator';
import type { Translators } from '@/lib/messages/translators';
import { type HelpId, officeHelp, publicHelp } from '@/lib/routes/help';
import { seriesWords } from '@/lib/routes/open-data';
import { searchPages } from '@/lib/routes/search-pages';
import { site } from '@/lib/routes/site';

/** A page that search may lead to. `also`: words by which people ask for it that it does not say itself. */
export type SearchLink = { href: Route; title: string; text: string; also?: string };

function helpLinks(t: Translator<'help'>, places: readonly { id: HelpId; href: Route }[]): SearchLink[] {
  return places.map(({ id, href }) => ({
    href,
    title: t(`questions.${id}.title`),
    text: t(`questions.${id}.text`),
    also: t(`questions.${id}.also`),
  }));
}

function pageLinks(t: Translator<'search'>): SearchLink[] {
  return searchPages.map(({ id, href }) => ({
    href,
    title: t(`pages.${id}.title`),
    text: t(`pages.${id}.text`),
    also: t(`pages.${id}.also`),
  }));
}

function seriesLinks(t: Translator<'data'>): SearchLink[] {
  return seriesNames.map((name) => ({
    href: site.data({}, seriesWords[name]),
    title: t(`series.${name}.title`),
    text: t(`series.${name}.lead`),
  }));
}

/** Help, public pages and series of open data that have every word, the best first. No statement: they come with the sentences. */
export function findLinks(translators: Translators, words: readonly string[]) {
  return {
    help: rankLinks(helpLinks(translators('help'), publicHelp), words),
    pages: rankLinks(pageLinks(translators('search')), words),
    series: rankLinks(seriesLinks(translators('data')), words),
  };
}

/** Questions of everybody, and those that the reader's roles may answer by doing. Those of one's own work come first. */
export function findHelp(t: Translator<'help'>, words: readonly string[], may: (action: ActionName) => boolean) {
  const own = officeHelp.filter((place) => !('action' in place) || may(place.action));
  return rankLinks(helpLinks(t, [...own, ...publicHelp]), words);
}

/** Links by their title, what they say and the words by which people ask for them. */
function rankLinks<Link extends SearchLink>(links: readonly Link[], words: readonly string[]): Link[] {
  return rank(links, words, ({ title, text, also }) => ({ title, rest: `${text} ${also ?? ''}` }));
}
