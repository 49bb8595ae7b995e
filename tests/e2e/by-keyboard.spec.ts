import { expect, type Page } from '@playwright/test';
import { expectPlace, tabThrough, tabTo, typeOver } from './support/keyboard';
import { test } from './support/listening-page';
import { people, type Somebody } from './support/people';
import { walk, walkers } from './support/walkers';

/**
 * The main jobs with Tab, Enter, space and arrows, and Tab through every page. No mouse, nothing filled in but by typing.
 * Runs before the chain (files run by name), which moves the clock past the deadline of the tender that is open.
 */
const desk = { width: 1280, height: 900 };
const phone = { width: 360, height: 760 };

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' })); // pages scroll at once to where the focus is

/** Signs in by keyboard alone. */
async function come(page: Page, who: Somebody, screen: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(screen);
  await page.goto('/ingresar');
  await tabTo(page, page.getByRole('button', { name: people[who] }));
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname !== '/ingresar');
  await expectPlace(page);
}

test('a visitor skips the navigation, searches and reads a tender', async ({ page }) => {
  await page.setViewportSize(desk);
  await page.goto('/');
  await tabTo(page, page.getByRole('link', { name: 'Ir al contenido' }));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const inMain = () => page.evaluate(() => document.querySelector('main')?.contains(document.activeElement));
  await expect.poll(inMain).toBe(true);
  await tabTo(
    page,
    page.getByRole('navigation', { name: 'Principal' }).getByRole('link', { name: 'Convocatorias' }),
    'Shift+Tab',
  );
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/convocatorias$/);
  await expectPlace(page);
  await tabTo(page, page.getByLabel('Producto'));
  await page.keyboard.type('quinua');
  await page.keyboard.press('Enter');
  await page.waitForURL(/producto=quinua/);
  await tabTo(page, page.getByRole('main').getByRole('link', { name: /quinua/ }));
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/convocatorias\/[0-9a-f-]{36}/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('quinua');
  await expectPlace(page);
});

test('a producer fills in a step of the offer, mends a mistake by its link, and goes on', async ({ page }) => {
  await come(page, 'producer', phone);
  await tabTo(page, page.getByRole('link', { name: /^(?:Preparar|Ver o cambiar) mi propuesta$/ }).first());
  await page.keyboard.press('Enter');
  await page.waitForURL(/paso=lote-/);
  await expectPlace(page);
  const step = page.url();
  await tabTo(page, page.getByLabel('Precio de una unidad'));
  await typeOver(page, '1,234');
  await page.keyboard.press('Enter');
  const summary = page.locator('[data-part="error-summary"]');
  await expect(summary).toBeFocused();
  await tabTo(page, summary.getByRole('link'));
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Precio de una unidad')).toBeFocused();
  await typeOver(page, '0,50');
  await tabTo(page, page.getByRole('radio'));
  const chosen = page.getByRole('radio', { checked: true });
  const before = await chosen.inputValue();
  await page.keyboard.press('ArrowDown');
  await expect(chosen).not.toHaveValue(before);
  await page.keyboard.press('ArrowUp');
  await expect(chosen).toHaveValue(before);
  await tabTo(page, page.getByRole('button', { name: 'Guardar y seguir' }));
  await page.keyboard.press('Space');
  await page.waitForURL((url) => url.toString() !== step);
  await expectPlace(page);
});

test('an officer sees whom a lot leaves out, divides it in two, and joins it again', async ({ page }) => {
  await come(page, 'procurementOfficer', desk);
  await page.goto('/municipio/convocatorias?ver=en-preparacion');
  await tabTo(page, page.locator('main a[href*="/municipio/convocatorias/0"]'));
  await page.keyboard.press('Enter');
  await page.waitForURL(/convocatorias\/[0-9a-f-]{36}$/);
  await expectPlace(page);
  await tabTo(page, page.getByRole('main').getByRole('link', { name: /¿A quién deja fuera/ }));
  await page.keyboard.press('Enter');
  await page.waitForURL(/actores/);
  await expectPlace(page);
  await tabTo(page, page.getByRole('link', { name: 'Dividir en 2 cantidades iguales' }));
  await page.keyboard.press('Enter');
  await page.waitForURL(/cambio=/);
  await expectPlace(page);
  await tabTo(page, page.getByRole('button', { name: 'Aplicar al borrador' }));
  await page.keyboard.press('Enter');
  await page.waitForURL(/lotes/);
  await expectPlace(page);
  const lots = page.getByRole('checkbox');
  await expect(lots).toHaveCount(2);
  for (const lot of await lots.all()) {
    await tabTo(page, lot);
    await page.keyboard.press('Space');
    await expect(lot).toBeChecked();
  }
  await tabTo(page, page.getByRole('button', { name: 'Unir los lotes elegidos' }));
  await page.keyboard.press('Enter');
  await expect(lots).toHaveCount(0);
  await expectPlace(page);
});

test('a receiver counts, writes a remark and signs', async ({ page }) => {
  await come(page, 'receiver', phone);
  await tabTo(page, page.getByRole('navigation').getByRole('link', { name: 'Recepción' }));
  await page.keyboard.press('Enter');
  await page.waitForURL(/recepcion$/);
  await expectPlace(page);
  await tabTo(page, page.getByRole('link', { name: 'Recibir' }));
  await page.keyboard.press('Enter');
  await page.waitForURL(/recepcion\/[0-9a-f-]{36}/);
  await expectPlace(page);
  await tabTo(page, page.getByLabel('Observación'));
  await page.keyboard.type('Llegó a tiempo');
  await tabTo(page, page.locator('summary', { hasText: 'Firmar el acta de recepción' }));
  // Pressed twice it asks, and no more: the question begins at its title.
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Firmar el acta de recepción' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Firmar el acta de recepción' })).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Sí, firmar el acta' }));
  await page.keyboard.press('Space');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Acta');
  await expectPlace(page);
});

test('what Tab would find wrong is told', async ({ page }) => {
  await page.setContent(`
    <style>.bare:focus { outline: none }</style>
    <a href="#a">Primero</a> <button class="bare">Sin anillo</button> <button></button>
    <div style="position: relative"><div><button>Tapado</button></div><div style="position: absolute; inset: 0; z-index: 1">Encima</div></div>
    <a href="#b">Último</a> <a href="#c" style="position: absolute; top: 0; left: 0">Antes</a>`);
  expect(await tabThrough(page)).toEqual([
    'button "Sin anillo" shows no focus',
    'button "" has no name',
    'button "Tapado" has the focus out of sight',
    'a "Antes" comes after a "Último", which stands below it',
  ]);
});

for (const walker of walkers) {
  test(`Tab goes through every page that ${walker.who} can reach: named, seen, in order, to the end`, async ({ page }) => {
    test.setTimeout(900_000);
    await page.setViewportSize(walker.screen === 'phone' ? phone : desk);
    const problems = await walk(page, walker, async (path) => {
      await page.goto(path);
      return tabThrough(page);
    });
    expect(problems).toEqual([]);
  });
}
