import { expect, type Page, test } from '@playwright/test';
import { enter, people, type Somebody } from './support/people';
import { patternOf } from './support/walkers';

/**
 * Where the links of each person's pages lead: asked for without being drawn, one of each pattern. Every one is answered by the page
 * that it promises, also when each of its parameters comes twice, as an address that was pasted into another has them.
 */
const somebodies = Object.keys(people) as Somebody[];
/** Files, pictures and the doors of the programmes: other tests open them. */
const noPages =
  /\/(descargar|plantilla|copia|respaldo|imagen|api)(\/|\?|$)|\.(csv|xlsx|ics|json|pdf|svg|png|ico|webmanifest)(\?|$)|^\/datos\/[^/]+$/;
/** Links of a first page that are asked for, and addresses with a query that are asked for once more. */
const most = 40;
const faulted = 'Algo falló de nuestro lado';
/** Keys of the database where words should stand. */
const key = /\b[a-z]{3,}_[a-z_]{3,}\b/;

/** What the page says to people, without what its scripts carry. */
const wordsOf = (html: string) =>
  html
    .replaceAll(/<(script|style|template)\b[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<optgroup[^>]*\blabel="([^"]*)"/g, '>$1<x')
    .replaceAll(/<[^>]+>/g, ' ');

const linksOf = (html: string) =>
  [...html.matchAll(/<a\b[^>]*\shref="(\/[^"#]*)/g)]
    .map(([, href = '']) => href.replaceAll('&amp;', '&'))
    .filter((href) => !noPages.test(href));

const doubled = (path: string) => {
  const { pathname, searchParams } = new URL(path, 'http://x');
  const twice = [...searchParams].flatMap(([name, value]) => [
    [name, value],
    [name, `${value}b`],
  ]);
  return `${pathname}?${new URLSearchParams(twice)}`;
};

/** What is wrong with the answer to an address; its links, where it is a page. */
async function ask(page: Page, path: string): Promise<{ wrong: string[]; links: string[] }> {
  const answer = await page.request.get(path);
  const html = await answer.text();
  const words = wordsOf(html);
  const isFaulted = answer.status() !== 200 || words.includes(faulted);
  // The page of the open data tells how its columns are called in a file.
  const found = path.startsWith('/datos') ? null : key.exec(words);
  return {
    wrong: [...(isFaulted ? [`${answer.status()} ${path}`] : []), ...(found ? [`${path}: «${found[0]}»`] : [])],
    links: linksOf(html),
  };
}

const isQuery = (path: string) => path.includes('?');
const patternWithQuery = (path: string) =>
  `${patternOf(path)} ${[...new URL(path, 'http://x').searchParams.keys()].sort().join(' ')}`;

/** One address of each pattern, without those that were met already. */
function fresh(paths: readonly string[], met: Set<string>): string[] {
  return paths.filter((path) => !met.has(patternWithQuery(path)) && met.add(patternWithQuery(path))).slice(0, most);
}

/** Of all people together: the same address is read alike whoever asks. */
const doubledBefore = new Set<string>();
const publicBefore = new Set<string>();
const isPublic = (path: string) => !/^\/(municipio|productor|ong|universidad|operador|cuenta|avisos)/.test(path);

for (const who of somebodies)
  test(`what the first page of ${who} links to is there, also with its parameters twice`, async ({ page }) => {
    await enter(page, who);
    const home = new URL(page.url()).pathname;
    const first = await ask(page, home);
    const wrong = [...first.wrong];
    const queries: string[] = [];
    const own = first.links.filter((path) => !isPublic(path));
    const shared = first.links.filter(isPublic);
    for (const path of [...fresh(own, new Set([patternWithQuery(home)])), ...fresh(shared, publicBefore)]) {
      const answer = await ask(page, path);
      wrong.push(...answer.wrong);
      queries.push(...[path, ...answer.links].filter(isQuery));
    }
    for (const path of fresh(queries, doubledBefore)) wrong.push(...(await ask(page, doubled(path))).wrong);
    expect(first.links.length).toBeGreaterThan(3);
    expect(wrong).toEqual([]);
  });

test('an address with a word twice is answered by the pages that search', async ({ page }) => {
  await enter(page, 'censusOfficer');
  for (const path of [
    '/municipio/censo?q=a&q=b',
    '/municipio/escuelas?q=a&q=b',
    '/buscar?q=a&q=b',
    '/convocatorias?producto=a&producto=b',
  ])
    expect((await page.request.get(path)).status(), path).toBe(200);
});
