import { expect } from '@playwright/test';
import { statementBudget } from './support/budgets';
import { test } from './support/listening-page';
import { statementsOf } from './support/measures';
import { changeTo, enter } from './support/people';

const rations = '/municipio/raciones?nivel=especial';

test('the week of one level is copied to another, with a row added at a tap', async ({ page }) => {
  await enter(page, 'nutritionist');
  await page.goto('/municipio/raciones?nivel=primaria');
  const rows = page.locator('main form table tbody tr');
  const before = await rows.count();
  await page.getByRole('button', { name: 'Agregar una fila' }).click();
  await expect(rows).toHaveCount(before + 1);

  await page.getByText('Copiar la semana de Primaria a otros niveles').click();
  await page.getByRole('checkbox', { name: 'Especial Todavía sin raciones' }).check();
  await page.getByRole('button', { name: 'Copiar la semana' }).click();
  await page.waitForURL(/nivel=especial/);
  await expect(page.getByText('Costo').first()).toBeVisible();
  await page.goto(rations);
  await expect(page.locator('main form table input').first()).toHaveValue(/\d/);
});

test('Monday is copied to the other days in the page, and saved only when the week is', async ({ page }) => {
  await enter(page, 'nutritionist');
  await page.goto('/municipio/raciones?nivel=primaria');
  const day = (one: number) => page.locator(`main form input[name$="].d${one}"]`);
  const all = async (one: number) => day(one).evaluateAll((cells) => cells.map((cell) => (cell as HTMLInputElement).value));
  await day(1).first().fill('37');
  const [monday, friday] = [await all(1), await all(5)];
  expect(friday).not.toEqual(monday);
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().includes('/municipio/raciones')) sent.push(request.url());
  });
  await page.getByRole('button', { name: 'Copiar el lunes a toda la semana' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'todavía sin guardar' })).toBeVisible();
  for (const one of [2, 3, 4, 5]) expect(await all(one)).toEqual(monday);
  expect(sent).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the weeks of another year are brought with the same form', async ({ page }) => {
    await enter(page, 'nutritionist');
    await page.goto('/municipio/raciones?nivel=inicial');
    await page.getByText('Traer raciones de otra gestión').click();
    const form = page.locator('form', { has: page.getByRole('button', { name: 'Traer las raciones' }) });
    await form.getByLabel('Inicial').check();
    await form.getByRole('button', { name: 'Traer las raciones' }).click();
    await page.waitForURL(/listo=1/);
  });
});

test('a contract says what the demand asks, and how its schedule would be before it is changed', async ({ page }) => {
  await enter(page, 'procurementOfficer');
  await page.goto('/municipio/contratos');
  await page.locator('main table a').first().click();
  await expect(page.getByText(/La demanda pide [\d.]+, el contrato trae [\d.]+/).first()).toBeAttached();
  const here = new URL(page.url()).pathname;
  await page.goto(`${here}/cronograma`);
  await expect(page.getByRole('heading', { name: 'Cambiar el cronograma' })).toBeVisible();
  expect(await statementsOf(page)).toBeLessThanOrEqual(statementBudget);
  await changeTo(page, 'nutritionist');
  expect((await page.goto(`${here}/cronograma`))?.status()).toBe(404);
});
