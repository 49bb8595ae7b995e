import { expect, type Page, test } from '@playwright/test';
import { countStatements, expectNoBarriers, expectNoSidewaysScroll, patternOf, scriptBudget, scriptBytes, statementBudget } from './support/measures';
import { enter, type Somebody } from './support/people';

/** Pages of a phone's flow carry less. */
const onPhones = /^\/(productor|municipio\/recepcion|convocatorias|compra-local|matriz|calculadora|datos|ferias|ingresar|registro|$)/;
const downloads = /\/descargar|\.(csv|xlsx|json|pdf|svg)(\?|$)|^\/api\/|^\/datos\/[^/]+$/;
const most = 60;

type Walker = { who: Somebody | 'visitor'; from: string; inside: RegExp };

const walkers: readonly Walker[] = [
  { who: 'visitor', from: '/', inside: /^\/(?!municipio|productor|ong|universidad|operador|cuenta|avisos)/ },
  { who: 'programmeOfficer', from: '/municipio', inside: /^\/(municipio|cuenta|avisos)/ },
  { who: 'nutritionist', from: '/municipio', inside: /^\/municipio/ },
  { who: 'procurementOfficer', from: '/municipio', inside: /^\/municipio/ },
  { who: 'evaluator', from: '/municipio', inside: /^\/municipio/ },
  { who: 'authority', from: '/municipio', inside: /^\/municipio/ },
  { who: 'receiver', from: '/municipio', inside: /^\/municipio/ },
  { who: 'treasurer', from: '/municipio', inside: /^\/municipio/ },
  { who: 'censusOfficer', from: '/municipio', inside: /^\/municipio/ },
  { who: 'administrator', from: '/municipio', inside: /^\/municipio/ },
  { who: 'producer', from: '/productor', inside: /^\/(productor|cuenta|avisos)/ },
  { who: 'waitingProducer', from: '/productor', inside: /^\/productor/ },
  { who: 'researcher', from: '/universidad', inside: /^\/universidad/ },
  { who: 'technician', from: '/ong', inside: /^\/ong/ },
  { who: 'operator', from: '/operador', inside: /^\/operador/ },
  { who: 'potosiOfficer', from: '/municipio', inside: /^\/municipio\/(programa|escuelas|demanda)/ },
  { who: 'potosiEvaluator', from: '/municipio', inside: /^\/municipio\/convocatorias/ },
];

for (const { who, from, inside } of walkers) {
  test(`every page that ${who} can reach stands: no barrier, no sideways scroll, within its scripts and statements`, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`);
    });
    if (who !== 'visitor') await enter(page, who);

    const seen = new Set<string>();
    const ahead = [from];
    while (ahead.length > 0 && seen.size < most) {
      const path = ahead.shift() ?? from;
      if (seen.has(patternOf(path))) continue;
      seen.add(patternOf(path));
      await lookAt(page, path);
      for (const link of await linksOn(page)) if (inside.test(link) && !downloads.test(link) && !seen.has(patternOf(link))) ahead.push(link);
    }
    expect(faults, 'errors in the browser').toEqual([]);
    expect(seen.size, 'pages walked').toBeGreaterThan(0);
    test.info().annotations.push({ type: 'pages', description: [...seen].join(' ') });
  });
}

/** One page at both widths. */
async function lookAt(page: Page, path: string): Promise<void> {
  await page.setViewportSize({ width: 360, height: 760 });
  const statements = await countStatements(async () => {
    const answer = await page.goto(path, { waitUntil: 'load' });
    expect.soft(answer?.status(), `answer of ${path}`).toBe(200);
  });
  expect.soft(statements, `statements of ${path}`).toBeLessThanOrEqual(statementBudget);
  const budget = onPhones.test(new URL(path, 'http://x').pathname) ? scriptBudget.phone : scriptBudget.office;
  expect.soft(await scriptBytes(page), `scripts of ${path}`).toBeLessThanOrEqual(budget);
  await expectNoSidewaysScroll(page);
  await expectNoBarriers(page);

  await page.setViewportSize({ width: 1280, height: 900 });
  await expectNoSidewaysScroll(page);
  await expectNoBarriers(page);
}

/** Addresses of this installation to which the page links. */
async function linksOn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
      .filter(({ origin, hash, pathname }) => origin === location.origin && !(hash && pathname === location.pathname))
      .map(({ pathname, search }) => pathname + search),
  );
}
