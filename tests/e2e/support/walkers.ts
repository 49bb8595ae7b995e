import type { Page } from '@playwright/test';
import type { Screen } from './budgets';
import { enter, type Somebody } from './people';

export type Walker = { who: Somebody | 'visitor'; from: string; inside: RegExp; screen: Screen };

/** Each role walks what is its own; pages that several roles share are looked at once. */
export const walkers: readonly Walker[] = [
  { who: 'visitor', from: '/', inside: /^\/(?!municipio|productor|ong|universidad|operador|cuenta|avisos)/, screen: 'phone' },
  {
    who: 'programmeOfficer',
    from: '/municipio',
    inside: /^\/(municipio\/(programa|escuelas|demanda|ferias)|cuenta|avisos)/,
    screen: 'office',
  },
  { who: 'nutritionist', from: '/municipio', inside: /^\/municipio\/(productos|raciones)/, screen: 'office' },
  { who: 'procurementOfficer', from: '/municipio', inside: /^\/municipio\/(convocatorias|contratos)/, screen: 'office' },
  { who: 'evaluator', from: '/municipio', inside: /^\/municipio\/convocatorias/, screen: 'office' },
  { who: 'potosiEvaluator', from: '/municipio', inside: /^\/municipio\/convocatorias/, screen: 'office' },
  { who: 'authority', from: '/municipio', inside: /^\/municipio\/(convocatorias|reglas)/, screen: 'office' },
  { who: 'receiver', from: '/municipio', inside: /^\/municipio\/recepcion/, screen: 'phone' },
  { who: 'treasurer', from: '/municipio', inside: /^\/municipio\/(pagos|compra-local)/, screen: 'office' },
  { who: 'censusOfficer', from: '/municipio', inside: /^\/municipio\/censo/, screen: 'office' },
  { who: 'administrator', from: '/municipio', inside: /^\/municipio\/equipo/, screen: 'office' },
  { who: 'producer', from: '/productor', inside: /^\/(productor|cuenta|avisos)/, screen: 'phone' },
  { who: 'waitingProducer', from: '/productor', inside: /^\/productor/, screen: 'phone' },
  { who: 'researcher', from: '/universidad', inside: /^\/universidad/, screen: 'office' },
  { who: 'technician', from: '/ong', inside: /^\/ong/, screen: 'office' },
  { who: 'operator', from: '/operador', inside: /^\/operador/, screen: 'office' },
];

const downloads = /\/(descargar|plantilla|copia|documento\?)|\.(csv|xlsx|ics|json|pdf|svg|png)(\?|$)|^\/api\/|^\/datos\/[^/]+$/;
const most = 60;

/** Pages that link to what the state of their record asks for: a draft to its publication, a deserted tender to its second call. */
const byState = /\/(convocatorias|contratos)\/:id$/;

/** '/municipio/escuelas/0190…?despues=…' → '/municipio/escuelas/:id': pages that differ by record are one page. */
export function patternOf(path: string): string {
  const { pathname, searchParams } = new URL(path, 'http://x');
  const step = searchParams.get('paso'); // a step of a form is a page of its own
  const place = pathname
    .replaceAll(/\/[0-9a-f]{8}-[0-9a-f-]{27}(?=\/|$)/g, '/:id')
    .replaceAll(/\/(\d{6}|[A-Z][A-Z0-9-]+)(?=\/|$)/g, '/:id');
  return step ? `${place}?paso=${/^(lote-)?\d+$/.test(step) ? 'n' : step}` : place;
}

/**
 * Walks every page within a role's rights, one of each pattern, from link to link. Of a page that links by the state of its record
 * one is looked at, and of every other record the links are followed.
 * @param look Opens the page and says what is wrong with it.
 * @returns what is wrong, each with the page where it is
 */
export async function walk(
  page: Page,
  { who, from, inside }: Walker,
  look: (path: string, pattern: string) => Promise<readonly string[]>,
): Promise<string[]> {
  if (who !== 'visitor') await enter(page, who);
  const problems: string[] = [];
  const seen = new Set<string>();
  const queued = new Set([from]);
  // A set is walked in the order of its members, those added on the way included.
  for (const path of queued) {
    const pattern = patternOf(path);
    const isNew = !seen.has(pattern);
    if (seen.size >= most || !(isNew || byState.test(pattern))) continue;
    seen.add(pattern);
    if (isNew) problems.push(...(await look(path, pattern)).map((problem) => `${pattern}: ${problem}`));
    for (const link of isNew ? await linksOn(page) : await linksOf(page, path))
      if (inside.test(link) && !downloads.test(link)) queued.add(link);
  }
  return problems;
}

/** Addresses of this installation to which the open page links. */
async function linksOn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
      .filter(({ origin, hash, pathname }) => origin === location.origin && !(hash && pathname === location.pathname))
      .map(({ pathname, search }) => pathname + search),
  );
}

/** Addresses to which another page of this installation links, read without opening it. */
async function linksOf(page: Page, path: string): Promise<string[]> {
  const html = await (await page.request.get(path)).text();
  return page.evaluate(
    ({ text, at }) => {
      const here = new URL(at, location.origin);
      return [...new DOMParser().parseFromString(text, 'text/html').querySelectorAll('a[href]')]
        .map((link) => new URL(link.getAttribute('href') ?? '', here))
        .filter(({ origin, hash, pathname }) => origin === here.origin && !(hash && pathname === here.pathname))
        .map(({ pathname, search }) => pathname + search);
    },
    { text: html, at: path },
  );
}
