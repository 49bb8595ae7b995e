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
  /\/(descargar|plantilla|copia|respaldo|imagen|api)(\/|\?|$)|\.(csv|xlsx|json|pdf|svg|png|ico|webmanifest)(\?|$)|^\/datos\/[^/]+$/;
const most = 45;
const faulted = 'Algo falló de nuestro lado';
/** Keys of the database where words should stand. */
const key = /\b[a-z]{3,}_[a-z_]{3,}\b/;

test.describe.configure({ mode: 'default' });

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

async function follow(page: Page, from: string, seen: Set<string>): Promise<string[]> {
  const wrong: string[] = [];
  const ahead = [from];
  const ask = async (path: string) => {
    const answer = await page.request.get(path);
    const html = await answer.text();
    const words = wordsOf(html);
    if (answer.status() !== 200 || words.includes(faulted)) wrong.push(`${answer.status()} ${path}`);
    const found = key.exec(words);
    if (found) wrong.push(`${path}: «${found[0]}»`);
    return html;
  };
  let asked = 0;
  for (let path = ahead.shift(); path !== undefined && asked < most; path = ahead.shift()) {
    const query = new URL(path, 'http://x').searchParams;
    const pattern = `${patternOf(path)} ${[...query.keys()].sort()}`;
    if (seen.has(pattern)) continue;
    seen.add(pattern);
    asked += 1;
    ahead.push(...linksOf(await ask(path)));
    if (query.size > 0) await ask(doubled(path));
  }
  return wrong;
}

test('every link of every person leads to its page, also with its parameters twice', async ({ page }) => {
  const wrong: string[] = [];
  for (const who of somebodies) {
    await page.context().clearCookies();
    await enter(page, who);
    const home = new URL(page.url()).pathname;
    // Roles share pages, not what they see on them: what is anybody's is followed once.
    const seen = new Set<string>(who === somebodies[0] ? [] : publicSeen);
    wrong.push(...(await follow(page, home, seen)).map((one) => `${who}: ${one}`));
    for (const pattern of seen)
      if (!/^\/(municipio|productor|ong|universidad|operador|cuenta|avisos)/.test(pattern)) publicSeen.add(pattern);
  }
  expect(wrong).toEqual([]);
  expect(publicSeen.size).toBeGreaterThan(5);
});

const publicSeen = new Set<string>();

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
