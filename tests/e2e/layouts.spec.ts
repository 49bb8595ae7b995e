import { expect, type Page } from '@playwright/test';
import { barriers } from './support/axe';
import { listening } from './support/keyboard';
import { test } from './support/listening-page';
import { sidewaysPixels, weightOf } from './support/measures';
import { enter, sendWithPassword } from './support/people';

const phone = { width: 360, height: 760 };
const desk = { width: 1280, height: 900 };

const bar = (page: Page) => page.getByRole('banner');
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Buscar en mi portal' });
const field = (page: Page) => dialog(page).getByRole('combobox', { name: 'Qué busca' });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('anybody finds what is published from the header of a desk', async ({ page }) => {
      await page.setViewportSize(desk);
      await page.goto('/');
      await bar(page).getByRole('searchbox', { name: 'Buscar en Apthapi' }).fill('PLATANO');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/buscar\?q=PLATANO/);
      await expect(page).toHaveTitle(/^PLATANO: \d+\sresultados? · Apthapi$/);
      await expect(page.getByRole('searchbox', { name: 'Qué busca' })).toHaveValue('PLATANO');
      await page
        .locator('main')
        .getByRole('link', { name: /plátano/i })
        .first()
        .click();
      await page.waitForURL(/\/convocatorias\//);
    });

    test('and on a phone from one tap away, municipality by municipality', async ({ page }) => {
      await page.setViewportSize(phone);
      await page.goto('/');
      await bar(page).getByRole('link', { name: 'Buscar en Apthapi' }).click();
      await page.getByRole('searchbox', { name: 'Qué busca' }).fill('yocalla');
      await page.locator('main').getByRole('button', { name: 'Buscar' }).click();
      await page.getByRole('link', { name: 'Compra local de Yocalla' }).click();
      await page.waitForURL(/\/compra-local\?municipio=050103/);
    });
  });
}

test('search says what to do when there is nothing, and when there is too much', async ({ page }) => {
  await page.goto('/buscar?q=zzzz');
  await expect(page.getByText('Nada para «zzzz»')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ver todas las convocatorias' })).toBeVisible();
  const long = 'leche con plátano '.repeat(8).trim();
  await page.goto(`/buscar?q=${encodeURIComponent(long)}`);
  await expect(page.getByText(/hasta 80 letras/)).toBeVisible();
  await expect(page.getByRole('searchbox', { name: 'Qué busca' })).toHaveValue(long);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the pages of the layouts have no barrier (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const problems: string[] = [];
    for (const path of ['/buscar', '/buscar?q=leche', '/buscar?q=potosi', '/buscar?q=zzzz', '/accesibilidad', '/contacto'])
      for (const size of [phone, desk]) {
        await page.setViewportSize(size);
        await page.goto(path);
        if ((await sidewaysPixels(page)) > 0) problems.push(`${path} is wider than ${size.width}`);
        problems.push(...(await barriers(page)).map((barrier) => `${path} at ${size.width}: ${barrier}`));
      }
    await enter(page, 'procurementOfficer');
    await page.getByRole('button', { name: 'Buscar' }).click();
    await field(page).fill('leche');
    await expect(dialog(page).getByRole('option').first()).toBeVisible();
    problems.push(...(await barriers(page)).map((barrier) => `dialog: ${barrier}`));
    await page.setViewportSize(phone);
    problems.push(...(await barriers(page)).map((barrier) => `dialog on a phone: ${barrier}`));
    expect(problems).toEqual([]);
  });
}

test('the footer leads to accessibility, contact, data and API', async ({ page }) => {
  await page.goto('/');
  const footer = page.getByRole('contentinfo');
  for (const [name, heading] of [
    ['Accesibilidad', 'Accesibilidad'],
    ['Contacto', 'Contacto'],
    [/CC BY 4\.0/, 'Datos abiertos'],
  ] as const) {
    await footer.getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  }
  expect((await page.request.get((await footer.getByRole('link', { name: 'API' }).getAttribute('href')) ?? '')).status()).toBe(
    200,
  );
  await page.goto('/contacto');
  await expect(page.getByText('No hay nadie detrás que responda')).toBeVisible();
  await expect(page.locator('main a[href^="mailto:"], main a[href^="tel:"]')).toHaveCount(0);
  expect(await (await page.request.get('/sitemap.xml')).text()).toContain('/accesibilidad');
});

test.describe('search of the office', () => {
  test.beforeEach(async ({ page }) => {
    await page.setViewportSize(desk);
    await enter(page, 'procurementOfficer');
    await listening(page);
  });

  test('by keyboard from end to end, and the focus comes back', async ({ page }) => {
    const link = page.getByRole('navigation', { name: 'Secciones' }).getByRole('link', { name: 'Contratos y entregas' });
    await link.focus();
    await page.keyboard.press('Control+k');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(link).toBeFocused();

    await page.keyboard.press('Control+k');
    await expect(dialog(page).getByRole('option', { name: 'Preparar una convocatoria' })).toBeVisible();
    const answered = page.waitForResponse(/resultados\?q=leche$/); // not those of fewer letters
    await page.keyboard.type('leche');
    await answered;
    const chosen = dialog(page).locator('[role=option][aria-selected=true]');
    await expect(dialog(page).getByRole('status')).toHaveText(/^\d+\sresultados?$/);
    await expect(chosen).toHaveCount(1);
    const first = await chosen.textContent();
    await page.keyboard.press('ArrowDown');
    await expect(chosen).not.toHaveText(first ?? '');
    await page.keyboard.press('ArrowUp');
    await expect(chosen).toHaveText(first ?? '');
    await expect(field(page)).toHaveAttribute('aria-activedescendant', (await chosen.getAttribute('id')) ?? '-');
    const target = (await chosen.getAttribute('href')) ?? '';
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === target);
    await expect(dialog(page)).toBeHidden();
  });

  test('a quick action is two words and Enter', async ({ page }) => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('preparar conv');
    await expect(dialog(page).getByRole('option')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/municipio\/convocatorias\/nueva$/);
  });

  test('an answer that comes late never stands for newer words', async ({ page }) => {
    await page.route(/resultados\?q=leche$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue().catch(() => {});
    });
    await page.keyboard.press('Control+k');
    await page.keyboard.type('leche');
    await page.waitForRequest(/resultados\?q=leche$/);
    await field(page).fill('escuela');
    await expect(dialog(page).getByText('Escuelas', { exact: true }).first()).toBeVisible();
    await page.waitForTimeout(1600);
    await expect(dialog(page).getByRole('option', { name: /leche/i })).toHaveCount(0);
  });

  test('ships a listener with the page and the rest at its first use', async ({ page }) => {
    await page.goto('/municipio');
    await listening(page);
    const before = (await weightOf(page)).scripts;
    await page.keyboard.press('Control+k');
    await expect(dialog(page)).toBeVisible();
    const after = (await weightOf(page)).scripts;
    test.info().annotations.push({ type: 'bytes', description: `${before} with the page, ${after - before} at first use` });
    expect(after).toBeGreaterThan(before);
    expect(after - before).toBeLessThan(8 * 1024);
  });

  test('tells nothing to who has not signed in', async ({ page }) => {
    await page.context().clearCookies();
    const response = await page.request.get('/cuenta/buscar/resultados?q=leche');
    expect(response.status()).toBe(401);
    expect(await response.text()).toBe('{}');
    await page.goto('/cuenta/buscar?q=leche');
    expect(new URL(page.url()).pathname).toBe('/ingresar');
  });
});

test('without scripts the button is a link to a page that does the same', async ({ browser, page }) => {
  await page.setViewportSize(desk);
  await enter(page, 'procurementOfficer');
  const context = await browser.newContext({ javaScriptEnabled: false, storageState: await page.context().storageState() });
  const plain = await context.newPage();
  await plain.setViewportSize(desk);
  await plain.goto('/municipio');
  await bar(plain).getByRole('link', { name: 'Buscar' }).click();
  await plain.getByRole('searchbox', { name: 'Qué busca' }).fill('leche');
  await plain.keyboard.press('Enter');
  await expect(plain.getByRole('heading', { name: 'Contratos' })).toBeVisible();
  await context.close();
});

test('the bell says how many notices are new, and is quiet once they are read', async ({ page }) => {
  await page.setViewportSize(desk);
  await enter(page, 'treasurer');
  await bar(page)
    .getByRole('link', { name: /^Avisos: \d+ nuevos?$/ })
    .click();
  await page.getByRole('button', { name: 'Marcar todo como leído' }).click();
  await expect(bar(page).getByRole('link', { name: 'Avisos', exact: true })).toBeVisible();
});

test('the menu of a phone opens over the page, marks where one is, closes with Escape and gives the focus back', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  await enter(page, 'procurementOfficer');
  const button = page.getByRole('button', { name: 'Menú', exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  const current = page.getByRole('navigation', { name: 'Secciones' }).getByRole('link', { name: 'Inicio' });
  await expect(current).toHaveAttribute('aria-current', 'page');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Cerrar menú' })).toBeFocused();
  const scrolled = await page.evaluate(() => getComputedStyle(document.documentElement).overflow);
  expect(scrolled).toBe('hidden');
  await page.keyboard.press('Escape');
  await expect(current).toBeHidden();
  await expect(button).toBeFocused();
});

test('the phone of a producer: four ways below, one thing a page, a way back on each', async ({ page }) => {
  await page.setViewportSize(phone);
  await enter(page, 'producer');
  const below = page.getByRole('navigation', { name: 'Secciones' }).getByRole('link');
  await expect(below).toHaveCount(4);
  for (const one of await below.all()) expect((await one.boundingBox())?.height).toBeGreaterThanOrEqual(48);
  await page.goto('/productor/ficha');
  await expect(page.locator('main form')).toHaveCount(0);
  for (const name of [/^Lo que puede entregar/, /^Documentos/, /^Datos/, /^Lo que necesita/]) {
    await page.locator('main').getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Mi ficha');
    await page.getByRole('navigation', { name: 'Dónde está' }).getByRole('link', { name: 'Mi ficha' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Mi ficha' })).toBeVisible();
  }
  await page.goto('/productor/cobros');
  await expect(page.getByRole('table')).toBeHidden();
  await page.getByRole('heading', { name: 'Pagos registrados' }).click();
  await expect(page.getByRole('table')).toBeVisible();
});

test('who belongs to two organisations sees for which they act, and changes', async ({ page, browser }) => {
  await page.setViewportSize(desk);
  await enter(page, 'potosiOfficer');
  await expect(bar(page).getByText('Trabaja por')).toBeVisible();
  await expect(bar(page).getByText('Cambiar', { exact: true })).toHaveCount(0);
  await page.goto('/cuenta');
  const email = (await page.locator('main').getByText(/@/).first().innerText()).trim();

  const inviting = await (await browser.newContext({ viewport: desk })).newPage();
  await enter(inviting, 'administrator');
  await inviting.goto('/municipio/equipo');
  const form = inviting.locator('#invitar');
  await form.getByLabel('Correo').fill(email);
  await form.getByLabel('Nutricionista').check();
  await sendWithPassword(inviting, form.getByRole('button', { name: 'Crear la invitación' }));
  await page.goto(await inviting.locator('code').innerText());
  await inviting.context().close();
  await page.getByRole('button', { name: 'Aceptar la invitación' }).click();
  await page.waitForURL(/\/municipio/);

  const acting = bar(page).locator('details', { hasText: 'Trabaja por' });
  const before = await acting.locator('b').innerText();
  await acting.getByText('Cambiar', { exact: true }).first().click();
  await expect(acting.getByRole('option', { name: `${before} (ahora)` })).toHaveCount(1);
  await acting.getByLabel('Trabajar por').selectOption({
    label: /Potosí/.test(before)
      ? 'Gobierno Autónomo Municipal de Yocalla (Municipio)'
      : 'Gobierno Autónomo Municipal de Potosí (Municipio)',
  });
  await acting.getByRole('button', { name: 'Cambiar' }).click();
  await expect(acting.locator('b')).not.toHaveText(before);
});
