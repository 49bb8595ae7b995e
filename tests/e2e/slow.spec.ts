import { expect, test } from '@playwright/test';
import { shiftBudget } from './support/budgets';
import type { Somebody } from './support/people';
import { record } from './support/record';
import { onSlowPhone, type Session, sessionOf, settle } from './support/slow-phone';
import { patternOf } from './support/walkers';

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
      ['/productor', 'main a[href*="/oferta"]'],
    ],
  },
  {
    who: 'receiver',
    paths: ['/municipio', '/municipio/recepcion'],
    lists: [['/municipio/recepcion', 'main a[href*="/recepcion/"]']],
  },
];

/** A slow line leaves a processor idle: what jumps does not depend on how many load at a time, only how long it takes. */
const phonesAtOnce = 2;

for (const { who, paths, lists = [] } of still) {
  test(`nothing jumps while a slow phone loads the pages of ${who ?? 'a visitor'}`, async ({ browser }) => {
    test.setTimeout(900_000);
    const session = who && (await sessionOf(browser, who));
    const all = [...paths, ...(await linked(browser, session, lists))];
    const jumping: string[] = [];
    const waiting = [...all];
    const look = async () => {
      for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
        const at = path;
        const load = () =>
          onSlowPhone(browser, session, async (phone) => {
            await phone.goto(at);
            return settle(phone);
          });
        const first = await load();
        // What jumps, jumps each time; a browser that has only just started may draw its first page twice.
        const again = first.shift > shiftBudget ? await load() : first;
        const { shift, moved } = again.shift < first.shift ? again : first;
        record('stillness', {
          page: patternOf(at),
          CLS: Math.round(shift * 1000) / 1000,
          'at most': shiftBudget,
        });
        if (shift > shiftBudget) jumping.push(`${at} ${shift}: ${moved.join(', ')}`);
      }
    };
    await Promise.all(Array.from({ length: phonesAtOnce }, look));
    expect(jumping).toEqual([]);
  });
}

/** The first record of each list. */
async function linked(
  browser: Parameters<typeof sessionOf>[0],
  session: Session | undefined,
  lists: readonly [string, string][],
): Promise<string[]> {
  const page = await browser.newPage(session && { storageState: session });
  const found: string[] = [];
  for (const [list, link] of lists) {
    await page.goto(list);
    found.push((await page.locator(link).first().getAttribute('href', { timeout: 30_000 })) ?? '');
  }
  await page.close();
  return found;
}
