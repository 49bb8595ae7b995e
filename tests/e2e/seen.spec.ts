import { expect, type Page, test } from '@playwright/test';
import { barriers } from './support/axe';
import { listening } from './support/keyboard';
import { sidewaysPixels } from './support/measures';
import { enter, people, type Somebody } from './support/people';

const phone = { width: 360, height: 760 };
const desk = { width: 1280, height: 900 };

/** How many lines the pages of the public menu stand on; 0: they wait in the sheet. */
const menuLines = (page: Page) =>
  page.evaluate(
    () =>
      new Set(
        [...document.querySelectorAll('[data-part="public-nav"] a')]
          .filter((link) => link.checkVisibility())
          .map((link) => link.getBoundingClientRect().top),
      ).size,
  );

test('the public menu stands on one line or waits in the sheet, signed in or not', async ({ page }) => {
  for (const who of [null, 'procurementOfficer'] as const) {
    if (who) await enter(page, who);
    await page.goto('/convocatorias');
    for (const width of [900, 1024, 1120, 1152, 1200, 1248, 1280, 1366, 1600]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await sidewaysPixels(page), `${width}`).toBeLessThanOrEqual(0);
      expect(await menuLines(page), `${width}`).toBe(width > 1120 ? 1 : 0);
      // What stands beside the menu stays on its line.
      const bar = await page.locator('[data-bar="public"]').evaluate((it) => it.clientHeight);
      if (width >= 1280) expect(bar, `${width}`).toBeLessThan(100);
    }
    await page.setViewportSize({ width: 1024, height: 900 });
    await page.getByRole('button', { name: 'Menú', exact: true }).click();
    await expect(page.getByRole('navigation', { name: 'Principal' }).getByRole('link', { name: 'Calculadora' })).toBeVisible();
    await page.keyboard.press('Escape');
  }
});

const atADesk = Object.keys(people).filter((who) => !/producer|company|receiver/i.test(who)) as Somebody[];

test('the ways of every role at a desk fit a screen of 900; on a lower one a shade says that there is more', async ({ page }) => {
  test.setTimeout(900_000);
  await page.setViewportSize(desk);
  for (const who of atADesk) {
    await page.context().clearCookies();
    await enter(page, who);
    const { inside, whole } = await page
      .locator('[data-part="side-nav"]')
      .evaluate((nav) => ({ inside: nav.clientHeight, whole: nav.scrollHeight }));
    expect(whole, people[who]).toBeLessThanOrEqual(inside);
  }

  await page.context().clearCookies();
  await enter(page, 'authority');
  await page.setViewportSize({ width: 1280, height: 560 });
  const nav = page.locator('[data-part="side-nav"]');
  expect(await nav.evaluate((it) => it.scrollHeight - it.clientHeight)).toBeGreaterThan(40);
  const edges = async () => {
    const { x, y, width, height } = (await nav.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const strip = (top: number) => page.screenshot({ clip: { x: x + width - 3, y: top, width: 2, height: 4 } });
    return { top: await strip(y), bottom: await strip(y + height - 4) };
  };
  const atTop = await edges();
  expect(atTop.top.equals(atTop.bottom), 'a shade below and none above').toBe(false);
  await nav.evaluate((it) => it.scrollTo({ top: it.scrollHeight, behavior: 'instant' }));
  const atEnd = await edges();
  expect(atEnd.bottom.equals(atTop.bottom), 'at the end nothing more is said to follow').toBe(false);
  expect(atEnd.top.equals(atTop.top), 'and what is above is').toBe(false);
});

/** Opens the first contract of the list, and @returns its path. */
async function openContract(page: Page): Promise<string> {
  await page.goto('/municipio/contratos');
  const path = (await page.locator('main a[href^="/municipio/contratos/0"]').first().getAttribute('href')) ?? '';
  await page.goto(path);
  return path;
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test('a contract on a phone: how it stands, how much, what is next; the rest folded, and a month opened by its address', async ({
      page: signing,
      browser,
    }) => {
      await enter(signing, 'procurementOfficer');
      const context = await browser.newContext({
        javaScriptEnabled,
        viewport: phone,
        storageState: await signing.context().storageState(),
      });
      const page = await context.newPage();
      const path = await openContract(page);
      const inFirst = async (part: ReturnType<Page['locator']>) => {
        const box = await part.boundingBox();
        expect((box?.y ?? Number.POSITIVE_INFINITY) + (box?.height ?? 0)).toBeLessThan(phone.height);
      };
      await inFirst(page.locator('[data-part="page-head"] [data-part="tag"]'));
      await inFirst(page.locator('[data-part="figure-value"]').first());
      await inFirst(page.getByRole('heading', { name: 'Qué sigue' }));
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(3800); // its files to take along among them
      await expect(page.getByRole('heading', { name: 'Historial' })).toBeVisible();
      await expect(page.locator('[data-part="timeline"]')).toBeHidden();

      const months = page.locator('details[id^="entregas-"]');
      expect(await months.count()).toBeGreaterThan(1);
      const month = (await months.first().getAttribute('id')) ?? '';
      await page.goto(`${path}?mes=${month.replace('entregas-', '')}#${month}`);
      await expect(page.locator(`#${month} tbody tr`).first()).toBeVisible();
      // A row says the day and the state; its figures wait behind its sign.
      const row = page.locator(`#${month} tbody tr`).first();
      await expect(row.locator('.rest').first()).toBeHidden();
      await row.locator('summary').click();
      await expect(row.locator('.rest').first()).toBeVisible();
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 816, height: 1056 });
      await expect(page.locator('[data-part="timeline"]')).toBeVisible();
      for (const fold of await months.all()) await expect(fold.locator('tbody tr').first()).toBeVisible();
      await context.close();
    });

    test('the matrix on a phone: an actor is a fold with its evidence, opened by a tap or by the address of a point', async ({
      browser,
    }) => {
      const context = await browser.newContext({ javaScriptEnabled, viewport: phone });
      const page = await context.newPage();
      await page.goto('/matriz');
      const item = page.locator('#UNI-PEQ-1');
      const fold = page.locator('tbody th details').filter({ hasText: 'Universidad' });
      await expect(page.locator('tbody th details')).toHaveCount(4);
      await expect(fold).toContainText(/\d+ de 6 con evidencia/);
      await expect(item).toBeHidden();
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(2600);
      await fold.locator('summary').click();
      await expect(item).toBeVisible();
      for (const address of ['/matriz#MUN-PEQ-1', '/matriz?punto=MUN-PEQ-1#MUN-PEQ-1']) {
        await page.goto('/accesibilidad');
        await page.goto(address);
        await expect(page.locator('#MUN-PEQ-1')).toBeInViewport();
        await expect(item).toBeHidden();
      }
      await page.emulateMedia({ media: 'print' });
      await expect(item).toBeVisible();
      await page.emulateMedia({ media: 'screen' });
      await page.setViewportSize(desk);
      await expect(page.getByRole('rowheader', { name: 'Universidad' })).toBeVisible();
      await expect(fold).toBeHidden();
      await context.close();
    });

    test('lines of local purchase on a phone: what they add up to, folded by month', async ({ browser }) => {
      const context = await browser.newContext({ javaScriptEnabled, viewport: phone });
      const page = await context.newPage();
      await page.goto('/compra-local/lineas?municipio=050103&gestion=2026');
      await expect(page.locator('[data-part="figure-value"]').first()).toBeInViewport();
      // Lines of one delivery differ by their school alone: it never waits behind a sign. A page of fifty lines unfolded is twice as long.
      await expect(page.locator('td[data-label="Escuela"]').first()).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(6500);
      const lines = Number(
        /([\d.]+)\s*línea/.exec(await page.locator('[data-part="figure"] > p').first().innerText())?.[1]?.replace('.', ''),
      );
      const notes = await page.locator('[data-part="fold"] > summary > span, [data-part="fold-link"] > span').allInnerTexts();
      const sum = notes.reduce((all, note) => all + Number(/^([\d.]+)\s*línea/.exec(note)?.[1]?.replace('.', '') ?? 0), 0);
      expect(sum).toBe(lines);
      const other = page.locator('[data-part="fold-link"] a').last();
      const name = await other.innerText();
      await other.click();
      await expect(page.locator('[data-part="fold"][open] > summary').getByText(name)).toBeVisible();
      await context.close();
    });

    test('anybody finds a supplier, a school and help', async ({ browser }) => {
      const context = await browser.newContext({ javaScriptEnabled, viewport: phone });
      const page = await context.newPage();
      const results = page.locator('main');
      await page.goto('/buscar?q=totora pampa');
      await results.getByRole('link', { name: 'OECOM Totora Pampa' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'OECOM Totora Pampa' })).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Lo que le compraron las escuelas' })).toBeVisible();
      await page.goto('/buscar?q=chiracoro yocalla');
      await results
        .getByRole('link', { name: /^Lo que recibió/ })
        .first()
        .click();
      await expect(page.getByText(/^Lo que recibió la escuela .*Chiracoro/i)).toBeVisible();
      await page.goto(`/buscar?q=${encodeURIComponent('cómo me inscribo')}`);
      await results.getByRole('link', { name: /Cómo me inscribo/ }).click();
      await expect(page).toHaveURL(/\/registro$/);
      await context.close();
    });
  });
}

test('help and suppliers are found from the phone of a producer and from the keys of a desk', async ({ page }) => {
  await page.setViewportSize(phone);
  await enter(page, 'producer');
  await page.getByRole('banner').getByRole('link', { name: 'Buscar' }).click();
  await page.getByRole('searchbox', { name: 'Qué busca' }).fill('cuándo me pagan');
  await page.keyboard.press('Enter');
  await page.locator('main').getByRole('link', { name: '¿Cuándo me pagan?' }).click();
  await expect(page).toHaveURL(/\/productor\/cobros$/);

  await page.context().clearCookies();
  await page.setViewportSize(desk);
  await enter(page, 'technician');
  await listening(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('totora pampa');
  await expect(page.getByRole('option', { name: /OECOM Totora Pampa/ })).toBeVisible();
});

test('help and the page of a supplier have no barrier', async ({ page }) => {
  const problems: string[] = [];
  await page.goto('/buscar?q=totora');
  const supplier = (await page.locator('main a[href^="/proveedores/"]').first().getAttribute('href')) ?? '';
  for (const path of ['/ayuda', supplier, '/matriz', '/compra-local/lineas?municipio=050103&gestion=2026'])
    for (const size of [phone, desk]) {
      await page.setViewportSize(size);
      await page.goto(path);
      if ((await sidewaysPixels(page)) > 0) problems.push(`${path} is wider than ${size.width}`);
      problems.push(...(await barriers(page)).map((barrier) => `${path} at ${size.width}: ${barrier}`));
    }
  expect(problems).toEqual([]);
});

test('notices stand by what they are about, those that were read folded', async ({ page }) => {
  await page.setViewportSize(phone);
  await enter(page, 'administrator');
  await page.goto('/avisos');
  const matters = page.locator('[data-part="fold"]');
  expect(await matters.count()).toBeGreaterThan(0);
  await expect(matters.first().locator('[data-part="notices"]')).toBeVisible();
  await page.getByRole('button', { name: 'Marcar todo como leído' }).click();
  await expect(page.getByText(/leídos?$/).first()).toBeVisible();
  await page.reload();
  await expect(matters.first().locator('[data-part="notices"]')).toBeHidden();
});
