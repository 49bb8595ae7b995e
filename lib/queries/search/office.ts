import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { Actor } from '@/lib/domain/access/actor';
import { mayTry } from '@/lib/domain/access/may';
import { rank, readSearch, type Search } from '@/lib/domain/transparency/search';
import { readActor } from '@/lib/platform/session';
import { navigationOf } from '@/lib/routes/navigation';
import { schoolLinesAddress } from '@/lib/routes/records';
import { site } from '@/lib/routes/site';
import { findHelp } from './links';
import { group, mayRead, type OfficeAnswer, type OfficeGroup, readRecords } from './records';
import { readRegistered } from './registered';

export type OfficeResults = { search: Search; groups: OfficeGroup[]; total: number };

/**
 * What the reader may find in their portal: actions, help and pages of their roles, records of their organisation, and what is
 * public of suppliers and schools. Two statements besides the session's, none while there is nothing to look for.
 * @returns null for who is not signed in
 */
export async function readOfficeSearch(typed: string | null): Promise<OfficeResults | null> {
  const t = await getTranslations('search');
  const tLayouts = await getTranslations('layouts');
  const actor = await readActor();
  if (!actor) return null;
  const search = readSearch(typed);
  const { words } = search;
  const navigation = navigationOf(actor);
  const actions = navigation.actions.map(({ name, href }) => ({ href, title: t(`commandNames.${name}`) }));
  const pages = navigation.sections.flatMap((section) =>
    section.pages.map(({ href, name }) => ({ href, title: tLayouts(`links.${name}`) })),
  );
  if (search.typed === '') return answer(search, [group('acts', actions), group('pages', pages, pages.length)]);
  if (words.length === 0) return answer(search, []);

  const [records, registered] = await Promise.all([readRecords(actor, words), readRegistered(words)]);
  return answer(search, [
    group('acts', rank(actions, words, titled)),
    group(
      'help',
      findHelp(await getTranslations('help'), words, (action) => mayTry(actor, action)).map(({ href, title, text }) => ({
        href,
        title,
        note: text,
      })),
    ),
    group('pages', rank(pages, words, titled)),
    ...records,
    ...publicGroups(actor, registered),
  ]);
}

const titled = ({ title }: OfficeAnswer) => ({ title });

/** What is public of others; who keeps schools has their own above. */
function publicGroups(actor: Actor, { suppliers, schools }: Awaited<ReturnType<typeof readRegistered>>): OfficeGroup[] {
  const others = mayRead(actor, 'schools') ? [] : schools.found;
  return [
    group(
      'suppliers',
      suppliers.found.map(({ id, name, municipality }) => ({ href: site.supplier(id), title: name, note: municipality })),
    ),
    group(
      'publicSchools',
      others.map(({ id, name, municipality, municipalityCode }) => ({
        href: schoolLinesAddress(municipalityCode, id),
        title: name,
        note: municipality,
      })),
    ),
  ];
}

function answer(search: Search, groups: readonly OfficeGroup[]): OfficeResults {
  const filled = groups.filter(({ answers }) => answers.length > 0);
  return { search, groups: filled, total: filled.reduce((sum, { answers }) => sum + answers.length, 0) };
}

/** The same for the dialog; who is not signed in learns nothing but that. */
export async function answerOfficeSearch(typed: string | null): Promise<Response> {
  const results = await readOfficeSearch(typed);
  const headers = { 'cache-control': 'private, no-store' };
  return results ? Response.json(results, { headers }) : Response.json({}, { status: 401, headers });
}
