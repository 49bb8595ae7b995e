import { expect, type Page, test } from '@playwright/test';
import { enter, type Somebody } from './support/people';
import { patternOf } from './support/walkers';
import { anyButton } from './support/worn';

/** Short forms of the law, with the word of the page that explains each and what its letters stand for. */
const shortForms: readonly (readonly [form: string, term: string, spelled: RegExp])[] = [
  ['OECOM', 'oecom', /organización económica comunitaria/i],
  ['OECA', 'oeca', /organización económica campesina/i],
  ['MyPE', 'mype', /micro (?:o|y) pequeña empresa/i],
  ['ANPE', 'anpe', /apoyo nacional a la producción y empleo/i],
  ['RPC', 'authority', /responsable del proceso de contratación/i],
  ['RPA', 'authority', /responsable del proceso de contratación/i],
  ['MAE', 'mae', /máxima autoridad ejecutiva/i],
  ['DBC', 'dbc', /documento base de contratación/i],
  ['NB-SABS', 'sabs', /normas básicas del sistema/i],
  ['RUPE', 'rupe', /registro único de proveedores/i],
  ['NIT', 'nit', /número de identificación tributaria/i],
  ['SENASAG', 'senasag', /servicio nacional de sanidad agropecuaria/i],
];
/** A name is a name: "OECOM Totora Pampa". */
const names = /(?:OECOM|OECA|APP|MyPE) \p{Lu}[\p{L}.]+/gu;
/** A button says what it does: a verb first, or an answer, or who one is. */
const verbFirst = /^(?:Sí, |Soy |(?:Ir|\p{L}+[aei]r(?:lo|la|los|las|se|me)?)(?:\s|$|[,:]))/u;

type Reader = { who: Somebody | 'visitor'; from: readonly string[]; inside: RegExp; most: number };
const readers: readonly Reader[] = [
  {
    who: 'visitor',
    from: ['/', '/registro'],
    inside: /^\/(?!municipio|productor|ong|universidad|operador|cuenta|avisos)/,
    most: 12,
  },
  {
    who: 'procurementOfficer',
    from: ['/municipio/convocatorias?vista=preparacion', '/municipio/contratos'],
    inside: /^\/municipio\/(?:convocatorias|contratos)/,
    most: 14,
  },
  { who: 'potosiEvaluator', from: ['/municipio/convocatorias'], inside: /^\/municipio\/convocatorias/, most: 8 },
  {
    who: 'authority',
    from: ['/municipio', '/municipio/reglas', '/cuenta'],
    inside: /^\/municipio\/(?:reglas|convocatorias)/,
    most: 10,
  },
  { who: 'censusOfficer', from: ['/municipio/censo'], inside: /^\/municipio\/censo/, most: 3 },
  { who: 'administrator', from: ['/municipio/equipo'], inside: /^\/municipio\/equipo/, most: 1 },
  { who: 'producer', from: ['/productor', '/productor/ficha'], inside: /^\/productor/, most: 16 },
  { who: 'technician', from: ['/ong'], inside: /^\/ong/, most: 3 },
];

for (const { who, from, inside, most } of readers) {
  test(`what ${who} reads explains its short forms, and its buttons say what they do`, async ({ page }) => {
    test.setTimeout(900_000);
    if (who !== 'visitor') await enter(page, who);
    const [seen, ahead, problems] = [new Set<string>(), [...from], [] as string[]];
    while (ahead.length > 0 && seen.size < most) {
      const path = ahead.shift() ?? '/';
      if (seen.has(patternOf(path))) continue;
      seen.add(patternOf(path));
      await page.goto(path);
      problems.push(...(await unexplained(page)), ...(await verbless(page)));
      for (const link of await pagesAhead(page)) if (inside.test(link)) ahead.push(link);
    }
    expect(problems).toEqual([]);
    expect(seen.size).toBeGreaterThanOrEqual(Math.min(most, from.length));
  });
}

/** Short forms on screen that nothing on their page explains. */
async function unexplained(page: Page): Promise<string[]> {
  const text = (await page.locator('main').innerText()).replaceAll(names, '');
  const missing: string[] = [];
  for (const [form, term, spelled] of shortForms) {
    const isShown = new RegExp(`(?<![\\w-])${form}(?![\\w-])`).test(text);
    if (isShown && !spelled.test(text) && (await page.locator(`#termino-${term}`).count()) !== 1)
      missing.push(`${patternOf(page.url())}: ${form} is not explained`);
  }
  return missing;
}

/** Buttons and links like buttons whose first word is no verb. */
async function verbless(page: Page): Promise<string[]> {
  const labels = await page.locator('main').locator(`button[type=submit]:visible, a${anyButton}:visible`).allInnerTexts();
  return labels
    .map((label) => label.trim())
    .filter((label) => label !== '' && !verbFirst.test(label))
    .map((label) => `${patternOf(page.url())}: the button «${label}» does not begin with a verb`);
}

async function pagesAhead(page: Page): Promise<string[]> {
  const links = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')]
      .filter(({ origin, hash, pathname }) => origin === location.origin && !(hash && pathname === location.pathname))
      .map(({ pathname, search }) => pathname + search),
  );
  return links.filter(
    (link) => !/\/(descargar|plantilla|copia|documento\?)|\.(csv|xlsx|ics|json|pdf|svg)(\?|$)|^\/api\//.test(link),
  );
}

test('a word of the law opens where it stands, with the keyboard and without scripts', async ({ page, browser }) => {
  await page.goto('/convocatorias');
  await page.locator('main a[href^="/convocatorias/"]').first().click();
  await page.waitForURL(/\/convocatorias\/.+/);
  const address = page.url();
  const word = page.getByRole('button', { name: /, qué es$/ }).first();
  const card = page.locator('[data-part="term-card"]:popover-open');
  await word.focus();
  await page.keyboard.press('Enter');
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(word).toBeFocused();

  const bare = await browser.newContext({ javaScriptEnabled: false, hasTouch: true, viewport: { width: 360, height: 740 } });
  const phone = await bare.newPage();
  await phone.goto(address);
  const touched = phone.locator('[data-part="terms"] [data-part="term"]').first();
  expect((await touched.boundingBox())?.height).toBeGreaterThanOrEqual(48);
  await touched.tap();
  await expect(phone.locator('[data-part="term-card"]:popover-open')).toBeVisible();
  await phone.getByRole('button', { name: 'Cerrar' }).filter({ visible: true }).tap();
  await expect(phone.locator('[data-part="term-card"]:popover-open')).toHaveCount(0);
  await bare.close();
});

test('a percentage opens to what was divided by what, also without scripts', async ({ browser }) => {
  const bare = await browser.newContext({ javaScriptEnabled: false });
  const page = await bare.newPage();
  await page.goto('/compra-local?municipio=050103&gestion=2026');
  const share = page.locator('details[data-part="share"]').first();
  await expect(share.locator('[data-part="share-parts"]')).toBeHidden();
  await share.locator('summary').click();
  await expect(share.locator('[data-part="share-parts"]')).toHaveText(
    /^[\d.,]+\u00A0\S+ de [\d.,]+\u00A0\S+$|^Bs\u00A0[\d.,]+ de Bs\u00A0[\d.,]+$/,
  );
  await bare.close();
});
