import { expect, test } from '@playwright/test';
import { barriers } from './support/axe';
import { listening } from './support/keyboard';
import { enter } from './support/people';

test('in forced colours axe finds no barrier either', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const path of ['/', '/convocatorias', '/compra-local', '/matriz', '/calculadora', '/ingresar']) {
    await page.goto(path);
    expect(await barriers(page), path).toEqual([]);
  }
});

test('going on by a link is announced with the title of the page; a choice that changes figures is announced in place', async ({
  page,
}) => {
  await enter(page, 'procurementOfficer');
  await listening(page); // before it, the browser goes there by itself, and a new page is no change of one
  const announced = page.locator('#__next-route-announcer__');
  await page.getByRole('navigation').getByRole('link', { name: 'Contratos' }).first().click();
  await expect(announced).toHaveText(/Contratos/);

  await page.goto('/municipio/convocatorias?ver=en-preparacion');
  await page.locator('main a[href*="/municipio/convocatorias/0"]').first().click();
  await page.waitForURL(/convocatorias\/[0-9a-f-]{36}$/);
  await expect(announced).toContainText(await page.getByRole('heading', { level: 1 }).innerText());
  await page.goto(`${page.url()}/actores`);
  const figures = page.locator('[aria-live="polite"]');
  const before = await figures.innerText();
  await page.locator('#cambios').getByRole('link').first().click();
  await page.waitForURL(/cambio=/);
  await expect(figures).not.toHaveText(before);
});

test('a barrier that is put on a page is found: a field without a name, a name that is not what one reads, pale letters', async ({
  page,
}) => {
  await page.goto('/contacto');
  expect(await barriers(page)).toEqual([]);
  await page.evaluate(() => {
    const field = document.createElement('input');
    const button = Object.assign(document.createElement('button'), { textContent: 'Enviar', ariaLabel: 'Otra cosa' });
    const pale = Object.assign(document.createElement('p'), { textContent: 'Casi no se lee' });
    pale.style.color = '#ddd';
    pale.style.backgroundColor = '#fff';
    document.querySelector('main')?.append(field, button, pale);
  });
  const found = (problems: readonly string[]) => problems.map((problem) => problem.split(':')[0]).sort();
  expect(found(await barriers(page))).toEqual(['color-contrast', 'label', 'label-content-name-mismatch']);
  expect(found(await barriers(page, 'colour'))).toEqual(['color-contrast']);
});
