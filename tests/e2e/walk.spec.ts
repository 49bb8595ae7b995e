import { expect, type Page, test } from '@playwright/test';
import {
  barriers,
  countStatements,
  patternOf,
  scriptBudget,
  scriptBytes,
  sidewaysPixels,
  statementBudget,
} from './support/measures';
import { enter, type Somebody } from './support/people';

/** Pages of a phone's flow carry less. */
const onPhones =
  /^\/(productor|municipio\/recepcion|convocatorias|compra-local|matriz|calculadora|datos|ferias|ingresar|registro|$)/;
const downloads = /\/(descargar|plantilla|copia)|\.(csv|xlsx|json|pdf|svg)(\?|$)|^\/api\/|^\/datos\/[^/]+$/;
const most = 60;

type Walker = { who: Somebody | 'visitor'; from: string; inside: RegExp };

/** Each role walks what is its own; pages that several roles share are looked at once. */
const walkers: readonly Walker[] = [
  { who: 'visitor', from: '/', inside: /^\/(?!municipio|productor|ong|universidad|operador|cuenta|avisos)/ },
  { who: 'programmeOfficer', from: '/municipio', inside: /^\/(municipio\/(programa|escuelas|demanda|ferias)|cuenta|avisos)/ },
  { who: 'nutritionist', from: '/municipio', inside: /^\/municipio\/(productos|raciones)/ },
  { who: 'procurementOfficer', from: '/municipio', inside: /^\/municipio\/(convocatorias|contratos)/ },
  { who: 'evaluator', from: '/municipio', inside: /^\/municipio\/convocatorias/ },
  { who: 'potosiEvaluator', from: '/municipio', inside: /^\/municipio\/convocatorias/ },
  { who: 'authority', from: '/municipio', inside: /^\/municipio\/(convocatorias|reglas)/ },
  { who: 'receiver', from: '/municipio', inside: /^\/municipio\/recepcion/ },
  { who: 'treasurer', from: '/municipio', inside: /^\/municipio\/(pagos|compra-local)/ },
  { who: 'censusOfficer', from: '/municipio', inside: /^\/municipio\/censo/ },
  { who: 'administrator', from: '/municipio', inside: /^\/municipio\/equipo/ },
  { who: 'producer', from: '/productor', inside: /^\/productor/ },
  { who: 'waitingProducer', from: '/productor', inside: /^\/productor/ },
  { who: 'researcher', from: '/universidad', inside: /^\/universidad/ },
  { who: 'technician', from: '/ong', inside: /^\/ong/ },
  { who: 'operator', from: '/operador', inside: /^\/operador/ },
];

for (const { who, from, inside } of walkers) {
  test(`every page that ${who} can reach stands: no barrier, no sideways scroll, within its scripts and statements`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(`${page.url()}: ${message.text()} ${message.location().url}`);
    });
    if (who !== 'visitor') await enter(page, who);

    const seen = new Set<string>();
    const ahead = [from];
    while (ahead.length > 0 && seen.size < most) {
      const path = ahead.shift() ?? from;
      if (seen.has(patternOf(path))) continue;
      seen.add(patternOf(path));
      problems.push(...(await lookAt(page, path)).map((problem) => `${patternOf(path)}: ${problem}`));
      for (const link of await linksOn(page))
        if (inside.test(link) && !downloads.test(link) && !seen.has(patternOf(link))) ahead.push(link);
    }
    expect(problems).toEqual([]);
    test.info().annotations.push({ type: 'pages', description: [...seen].join(' ') });
  });
}

/** One page at both widths; @returns what is wrong with it */
async function lookAt(page: Page, path: string): Promise<string[]> {
  const problems: string[] = [];
  let status: number | undefined;
  await page.setViewportSize({ width: 360, height: 760 });
  const statements = await countStatements(async () => {
    status = (await page.goto(path, { waitUntil: 'load' }))?.status();
  });
  if (status !== 200) problems.push(`answered ${status}`);
  if (statements > statementBudget) problems.push(`${statements} statements`);
  const budget = onPhones.test(new URL(path, 'http://x').pathname) ? scriptBudget.phone : scriptBudget.office;
  const scripts = await scriptBytes(page);
  if (scripts > budget) problems.push(`${scripts} bytes of scripts`);

  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const beyond = await sidewaysPixels(page);
    if (beyond > 0) problems.push(`${beyond} pixels beyond ${width}`);
    problems.push(...(await barriers(page, width === 1280)).map((barrier) => `at ${width} ${barrier}`));
  }
  return problems;
}

/** Addresses of this installation to which the page links. */
async function linksOn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
      .filter(({ origin, hash, pathname }) => origin === location.origin && !(hash && pathname === location.pathname))
      .map(({ pathname, search }) => pathname + search),
  );
}
