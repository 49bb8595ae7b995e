import type { ActionName } from '@/lib/domain/access/policy';
import { rank } from '@/lib/domain/transparency/search';
import { seriesNames } from '@/lib/domain/transparency/series';
import { officeHelp, publicHelp } from '@/lib/messages/es/help';
import { publicPages, type SearchLink } from '@/lib/messages/es/search';
import type { Translator } from '@/lib/messages/translator';
import { seriesWords } from '@/lib/routes/open-data';
import { site } from '@/lib/routes/site';

function dataSeries(t: Translator<'data'>): SearchLink[] {
  return seriesNames.map((name) => ({
    href: site.data({}, seriesWords[name]),
    title: t(`series.${name}.title`),
    text: t(`series.${name}.lead`),
  }));
}

/** Help, public pages and series of open data that have every word, the best first. No statement: they come with the sentences. */
export function findLinks(tData: Translator<'data'>, words: readonly string[]) {
  return {
    help: rankLinks(publicHelp, words),
    pages: rankLinks(publicPages, words),
    series: rankLinks(dataSeries(tData), words),
  };
}

/** Questions of everybody, and those that the reader's roles may answer by doing. Those of one's own work come first. */
export function findHelp(words: readonly string[], may: (action: ActionName) => boolean) {
  return rankLinks([...officeHelp.filter(({ action }) => !action || may(action)), ...publicHelp], words);
}

/** Links by their title, what they say and the words by which people ask for them. */
function rankLinks<Link extends SearchLink>(links: readonly Link[], words: readonly string[]): Link[] {
  return rank(links, words, ({ title, text, also }) => ({ title, rest: `${text} ${also ?? ''}` }));
}
