import { expect, type Page } from '@playwright/test';
import { barriers } from './support/axe';
import { statementBudget } from './support/budgets';
import { test } from './support/listening-page';
import { countStatements, sidewaysPixels, statementsOf } from './support/measures';
import { paperProblems } from './support/paper';
import { readPdf } from './support/pdf';
import { enter, type Somebody } from './support/people';

const id = '[0-9a-f-]{36}';

type Printed = {
  title: string;
  who: Somebody | 'visitor';
  /** The first page, and the links to follow from it: the first of each that leads on to the last. */
  way: readonly [string, ...RegExp[]];
  /** What the head of its paper calls it. */
  kind: string;
  /** What else must be readable. */
  says: readonly (string | RegExp)[];
  /** Sheets at most. */
  most: number;
  /** Where its code leads, when not to the page itself. */
  leadsTo?: RegExp;
};

const papers: readonly Printed[] = [
  {
    title: 'a tender',
    who: 'visitor',
    way: ['/convocatorias', new RegExp(`^/convocatorias/${id}$`)],
    kind: 'Convocatoria',
    says: [/Número ACE-20\d\d-\d{3}/, 'Cómo se calcula', 'Dónde se entrega', /MOD-ANPE/],
    most: 12,
  },
  {
    title: 'a tender of the office',
    who: 'procurementOfficer',
    way: ['/municipio/convocatorias', new RegExp(`^/municipio/convocatorias/${id}$`)],
    kind: 'Convocatoria',
    says: ['Historial', 'Suma de cantidad × precio referencial'],
    most: 8,
    leadsTo: /\/convocatorias\//,
  },
  {
    title: 'an evaluation report',
    who: 'potosiEvaluator',
    way: ['/municipio/convocatorias', new RegExp(`^/municipio/convocatorias/${id}$`), /\/evaluacion$/],
    kind: 'Informe de evaluación y recomendación',
    says: [/CUMPLE/, /MAR-F\d/, 'Precio ajustado', 'Costo de la preferencia', 'EVA-REAL', 'Responsable de evaluación o comisión'],
    most: 6,
  },
  {
    title: 'an award',
    who: 'potosiAuthority',
    way: ['/municipio/convocatorias', new RegExp(`^/municipio/convocatorias/${id}$`), /\/adjudicacion$/],
    kind: 'Adjudicación, por decidir',
    says: ['Recomendado'],
    most: 4,
  },
  {
    title: 'a contract',
    who: 'procurementOfficer',
    way: ['/municipio/contratos', new RegExp(`^/municipio/contratos/${id}$`)],
    kind: 'Contrato',
    says: [/Retención/, 'Por el proveedor', 'Por la entidad que compra'],
    most: 8,
  },
  {
    title: 'a reception act',
    who: 'receiver',
    way: ['/municipio/recepcion', new RegExp(`^/municipio/recepcion/${id}$`)],
    kind: 'Acta de recepción',
    says: ['Aceptadas', 'Entregué conforme', 'Recibí conforme, responsable de recepción'],
    most: 2,
  },
  {
    title: 'a delivery note',
    who: 'producer',
    way: ['/productor/entregas', new RegExp(`^/productor/entregas/${id}$`)],
    kind: 'Nota de entrega',
    says: ['Productos entregados', 'Entregué conforme'],
    most: 2,
  },
  {
    title: 'the receipt of an offer',
    who: 'producer',
    way: ['/productor/ofertas', new RegExp(`^/productor/ofertas/${id}$`)],
    kind: 'Comprobante de propuesta',
    says: ['Huella SHA-256'],
    most: 2,
  },
  { title: 'payments', who: 'treasurer', way: ['/municipio/pagos'], kind: 'Pagos a proveedores', says: ['Tesorería'], most: 6 },
  {
    title: 'the matrix, narrowed',
    who: 'visitor',
    way: ['/matriz?actor=MUNICIPIO'],
    kind: 'Matriz de actores y roles',
    says: ['Actor Municipio', 'Qué cuenta como evidencia'],
    most: 8,
  },
  {
    title: 'a report of local purchase',
    who: 'visitor',
    way: ['/compra-local', /^\/compra-local\?.*municipio=\d{6}/],
    kind: 'Informe de compra local',
    says: ['Cómo se calcula', 'Numerador'],
    most: 6,
  },
  { title: 'the fairs', who: 'visitor', way: ['/ferias'], kind: 'Ferias productivas', says: ['Fuente'], most: 3 },
  {
    title: 'a calculation',
    who: 'visitor',
    way: ['/calculadora'],
    kind: 'Cálculo de márgenes de preferencia',
    says: ['Precio referencial Bs 200.000,00', 'MAR-SUM'],
    most: 3,
  },
  {
    title: 'a card',
    who: 'producer',
    way: ['/productor/ficha/tarjeta'],
    kind: 'Tarjeta Empresarial',
    says: ['OECOM Totora Pampa', 'Recorte por las marcas', 'Compruebe con la cámara', 'RUPE', 'hasta el'],
    most: 1,
    leadsTo: /\/tarjeta\/[\w-]{43}$/,
  },
];

for (const { title, who, way, kind, says, most, leadsTo } of papers) {
  test(`${title} prints as a paper: Letter, grey, nothing folded, its head, its code, its pages counted`, async ({ page }) => {
    if (who !== 'visitor') await enter(page, who);
    const [start, ...links] = way;
    expect(await follow(page, start, links, kind), `no way from ${way.join(' ')}`).toBe(true);

    expect(await paperProblems(page)).toEqual([]);
    const head = page.locator('[data-part="paper-head"]');
    await expect(head.getByText(kind, { exact: true })).toBeVisible();
    await expect(head.getByRole('img', { name: 'Código QR de este documento' })).toBeVisible();
    const address = await head.locator('[data-part="paper-access"] b').innerText();
    if (leadsTo) expect(address).toMatch(leadsTo);
    else expect(page.url()).toContain(address);

    const sheets = readPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(sheets.length).toBeGreaterThan(0);
    expect(sheets.length).toBeLessThanOrEqual(most);
    sheets.forEach(({ box, text, colours }, index) => {
      expect(box).toEqual([0, 0, 612, 792]);
      expect(colours).toEqual([]);
      expect(text).toContain(`Página ${index + 1} de ${sheets.length}`);
      expect(text).toMatch(/Datos al \d/);
      expect(text.length, `a sheet with next to nothing on it: ${text}`).toBeGreaterThan(200);
      if (index > 0) expect(text).toContain(`${kind} · `);
    });
    const whole = sheets.map(({ text }) => text).join(' ');
    for (const words of [kind, ...says]) expect(whole).toMatch(words instanceof RegExp ? words : new RegExp(escaped(words)));
  });
}

test('what a phone or a first page folds stands open on paper', async ({ page }) => {
  await enter(page, 'producer');
  for (const path of ['/productor', '/productor/entregas', '/productor/cobros']) {
    await page.goto(path);
    expect((await paperProblems(page)).filter((problem) => problem.includes('folded'))).toEqual([]);
    await page.emulateMedia({ media: 'screen' });
  }
});

test('each of these has its code, and a button to print where there are scripts', async ({ page, browser, baseURL }) => {
  for (const path of ['/matriz?actor=ONG', '/ferias', '/compra-local?municipio=050103&gestion=2026']) {
    await page.goto(path);
    await expect(page.getByRole('img', { name: 'Código QR de esta página' })).toBeVisible();
    await expect(page.locator('main figure:has(> img) > figcaption')).toHaveText(new URL(path, baseURL).href);
    await expect(page.getByRole('button', { name: 'Imprimir' })).toBeVisible();
  }
  const silent = await (await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) })).newPage();
  await silent.goto('/matriz');
  await expect(silent.getByText('use «Imprimir» de su navegador')).toBeVisible();
  await expect(silent.getByRole('button', { name: 'Imprimir' })).toBeHidden();
  await silent.context().close();
});

test('an evaluation report has a button that prints it', async ({ page }) => {
  await enter(page, 'potosiEvaluator');
  await follow(page, '/municipio/convocatorias', [new RegExp(`^/municipio/convocatorias/${id}$`), /\/evaluacion$/]);
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes');
  });
  await page.getByRole('button', { name: 'Imprimir' }).click();
  await expect(page.locator('body[data-printed=yes]')).toBeAttached();
});

test('a card: shown on a phone, checked by whoever reads its code without scripts; an altered code is a missing page', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.setViewportSize({ width: 360, height: 760 });
  await enter(page, 'producer');
  await page.goto('/productor/ficha');
  await page.getByRole('link', { name: 'Mi tarjeta' }).click();
  await expect(page.getByRole('heading', { name: 'Mi tarjeta' })).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await barriers(page)).toEqual([]);
  }
  expect(await sidewaysPixels(page)).toBe(0);
  expect(await statementsOf(page)).toBeLessThanOrEqual(statementBudget);
  const path = (await page.getByRole('link', { name: 'Ver lo que ve quien lee el código' }).getAttribute('href')) ?? '';

  const stranger = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL && { baseURL }),
    viewport: { width: 360, height: 760 },
  });
  const reader = await stranger.newPage();
  expect(await countStatements(reader, () => reader.goto(path))).toBeLessThanOrEqual(statementBudget);
  await expect(reader.getByText('El censo confirmó a esta organización. La tarjeta vale hoy.')).toBeVisible();
  const main = reader.getByRole('main');
  for (const said of ['OECOM Totora Pampa', 'Yocalla', 'Lo que puede entregar', /el censo de .*Yocalla, el \d/])
    await expect(main).toContainText(said);
  await expect(main).not.toContainText(/DEMO-|Martina|Historial|@/);
  expect(await reader.locator('meta[name=robots]').getAttribute('content')).toMatch(/noindex/);
  expect(await sidewaysPixels(reader)).toBe(0);

  const shown = async (address: string) => {
    const status = (await reader.goto(address))?.status();
    return [
      status,
      await reader.title(),
      await reader.locator('main').innerText(),
      await reader.locator('meta[name=robots]').count(),
    ];
  };
  const last = path.endsWith('A') ? 'B' : 'A';
  const missing = await shown('/esto-no-existe');
  expect(missing[0]).toBe(404);
  expect(await shown(`${path.slice(0, -1)}${last}`)).toEqual(missing);
  expect(await shown('/tarjeta/cualquiera')).toEqual(missing);
  await stranger.close();

  await page.goto(path);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await barriers(page)).toEqual([]);
  }
});

/** Goes on link by link; @returns whether the end of the way is a page whose paper is of that kind */
async function follow(page: Page, path: string, links: readonly RegExp[], kind?: string): Promise<boolean> {
  await page.goto(path);
  const [next, ...rest] = links;
  if (!next)
    return !kind || (await page.locator('[data-part="paper-kind"]', { hasText: new RegExp(`^${escaped(kind)}$`) }).count()) > 0;
  const found = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map((a) => a.pathname + a.search),
  );
  for (const link of new Set(found.filter((one) => next.test(one)))) if (await follow(page, link, rest, kind)) return true;
  return false;
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
