import { expect, type Locator, type Page, test } from '@playwright/test';
import { slowBudget } from './support/budgets';
import type { Somebody } from './support/people';
import { record } from './support/record';
import { onSlowPhone, type Session, sessionOf, settle } from './support/slow-phone';
import { patternOf } from './support/walkers';

/**
 * 400 kbps, 400 ms there and back, a processor four times slower, nothing kept from before. The time is of these simulated
 * conditions, and the machine that simulates them may be busy with something else: the better of two first visits counts.
 */
const visits = 2;
const seconds = (ms: number) => Math.round(ms / 100) / 10;

type Job = { title: string; who?: Somebody; path: string | ((page: Page) => Promise<string>); link: (main: Locator) => Locator };

const jobs: readonly Job[] = [
  {
    title: 'a producer sees what can be sold and opens the first',
    who: 'producer',
    path: '/productor',
    link: (main) => main.getByRole('article').first().getByRole('link').first(),
  },
  {
    title: 'a receiver sees what waits at the door and opens it',
    who: 'receiver',
    path: '/municipio/recepcion',
    link: (main) => main.getByRole('link').first(),
  },
  {
    title: 'anybody reads a tender and goes on',
    path: async (page) => {
      await page.goto('/convocatorias');
      return (await page.locator('main a[href*="/convocatorias/"]').first().getAttribute('href')) ?? '';
    },
    link: (main) => main.getByRole('link').first(),
  },
];

for (const { title, who, path, link } of jobs) {
  test(`on a slow phone ${title} within ${slowBudget.usableMs / 1000} seconds`, async ({ browser, page }) => {
    const session = who && (await sessionOf(browser, who));
    const address = typeof path === 'string' ? path : await path(page);
    const times: number[] = [];
    for (let visit = 0; visit < visits; visit += 1)
      times.push(await onSlowPhone(browser, session, (phone) => timeToUse(phone, address, link)));
    const best = Math.min(...times);
    record('slow', {
      page: patternOf(address),
      'usable s': seconds(best),
      'at most': slowBudget.usableMs / 1000,
      'other visit s': seconds(Math.max(...times)),
    });
    expect(best).toBeLessThanOrEqual(slowBudget.usableMs);
  });
}

/** From asking for the page until its heading is seen and a tap on the link has set off to the next page. */
async function timeToUse(page: Page, address: string, link: Job['link']): Promise<number> {
  const began = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const first = link(page.getByRole('main'));
  const target = new URL((await first.getAttribute('href')) ?? '', page.url()).pathname;
  const leaving = page.waitForRequest((request) => new URL(request.url()).pathname === target);
  await first.tap();
  await leaving;
  return performance.now() - began;
}

const still: readonly { who?: Somebody; paths: readonly string[]; lists?: readonly [string, string][] }[] = [
  {
    paths: ['/', '/convocatorias', '/compra-local', '/matriz', '/calculadora', '/datos', '/ingresar', '/registro'],
    lists: [['/convocatorias', 'main a[href*="/convocatorias/"]']],
  },
  {
    who: 'producer',
    paths: ['/productor', '/productor/entregas', '/productor/cobros', '/productor/ficha'],
    lists: [
      ['/productor', 'main article a[href*="/productor/convocatorias/"]'],
      ['/productor', 'main a[href$="/oferta"]'],
    ],
  },
  {
    who: 'receiver',
    paths: ['/municipio', '/municipio/recepcion'],
    lists: [['/municipio/recepcion', 'main a[href*="/recepcion/"]']],
  },
];

for (const { who, paths, lists = [] } of still) {
  test(`nothing jumps while a slow phone loads the pages of ${who ?? 'a visitor'}`, async ({ browser }) => {
    test.setTimeout(240_000);
    const session = who && (await sessionOf(browser, who));
    const all = [...paths, ...(await linked(browser, session, lists))];
    const jumping: string[] = [];
    for (const path of all) {
      const { shift, loadedMs } = await onSlowPhone(browser, session, async (phone) => {
        await phone.goto(path);
        return settle(phone);
      });
      record('stillness', {
        page: patternOf(path),
        'all loaded s': seconds(loadedMs),
        CLS: Math.round(shift * 1000) / 1000,
        'at most': slowBudget.shift,
      });
      if (shift > slowBudget.shift) jumping.push(`${path} ${shift}`);
    }
    expect(jumping).toEqual([]);
  });
}

/** The first record of each list. */
async function linked(
  browser: Parameters<typeof sessionOf>[0],
  session: Session | undefined,
  lists: readonly [string, string][],
): Promise<string[]> {
  const page = await browser.newPage({ storageState: session });
  const found: string[] = [];
  for (const [list, link] of lists) {
    await page.goto(list);
    found.push((await page.locator(link).first().getAttribute('href')) ?? '');
  }
  await page.close();
  return found;
}
