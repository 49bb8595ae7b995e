import { expect, type Locator, type Page, test } from '@playwright/test';
import type { Somebody } from '../e2e/support/people';
import { record } from '../e2e/support/record';
import { onSlowPhone, sessionOf } from '../e2e/support/slow-phone';
import { patternOf } from '../e2e/support/walkers';

/**
 * When a page can be used on 400 kbps, 400 ms there and back, a processor four times slower and nothing kept from before. The
 * time is also the simulating machine's: it is measured and shown, and no test judges it. We aim at five seconds.
 */
const visits = 3;
const aimedSeconds = 5;
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
  test(`on a slow phone ${title}`, async ({ browser, page }) => {
    const session = who && (await sessionOf(browser, who));
    const address = typeof path === 'string' ? path : await path(page);
    const times: number[] = [];
    for (let visit = 0; visit < visits; visit += 1)
      times.push(await onSlowPhone(browser, session, (phone) => timeToUse(phone, address, link)));
    record('usable on a slow phone', {
      page: patternOf(address),
      'best s': seconds(Math.min(...times)),
      'worst s': seconds(Math.max(...times)),
      'aimed at s': aimedSeconds,
    });
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
