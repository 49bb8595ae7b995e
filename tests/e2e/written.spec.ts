import { expect, type Page } from '@playwright/test';
import { test } from './support/listening-page';
import { enter } from './support/people';

/**
 * Numbers, dates and names as people write them, in a browser bought in English: what is printed can be typed back, days come
 * first, and what is on record twice is joined by a person.
 */
test.use({ locale: 'en-US' });

const budget = 'Presupuesto del año';

async function newProgramme(page: Page): Promise<void> {
  await enter(page, 'programmeOfficer');
  await page.goto('/municipio/programa/nuevo');
}

test.describe('in a browser in English', () => {
  test('a field of a date shows and takes the day first, and says the day back', async ({ page }) => {
    await newProgramme(page);
    const starts = page.getByLabel('Primer día de clase');
    await expect(starts).toHaveAttribute('type', 'text');
    await expect(starts).toHaveAttribute('placeholder', 'dd/mm/aaaa');
    await starts.fill('3/9/2027');
    await expect(page.getByText('viernes 3 de septiembre de 2027')).toBeVisible();
    for (const type of ['date', 'time', 'datetime-local', 'month', 'number'])
      await expect(page.locator(`input[type="${type}"]`)).toHaveCount(0);
    await page.locator('main form button[type=submit]').click();
    await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
    await expect(starts).toHaveValue('3/9/2027');
  });

  test('money as the page prints it is taken, and what will be saved is said beside it', async ({ page }) => {
    await newProgramme(page);
    await page.getByLabel(budget).fill('Bs 360.000');
    await expect(page.getByText('Bs 360.000,00')).toBeVisible();
    await page.getByLabel(budget).fill('360,000');
    await page.getByRole('button', { name: 'Bs 360.000,00' }).click();
    await expect(page.getByLabel(budget)).toHaveValue('360000,00');
  });

  test('kilograms that can be two numbers are asked, and the chosen one is written', async ({ page }) => {
    await enter(page, 'producer');
    await page.goto('/productor/ficha/capacidad/nueva');
    const amount = page.getByLabel('Cuánto por mes');
    await amount.fill('1.234');
    await expect(page.getByRole('button', { name: '1.234', exact: true })).toBeVisible();
    await page.getByRole('button', { name: '1,234', exact: true }).click();
    await expect(amount).toHaveValue('1,234');
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a reading is chosen by a button that sends it; Enter chooses none', async ({ page }) => {
    await page.goto('/calculadora?referencia=360%2C000');
    const field = page.getByLabel('Precio referencial');
    await expect(field).toHaveValue('360,000');
    await field.press('Enter');
    await expect(field).toHaveValue('360,000');
    await expect(page.getByRole('button', { name: 'Bs 360,00' })).toBeVisible();
    await page.getByRole('button', { name: 'Bs 360.000,00' }).click();
    await expect(field).toHaveValue('360000,00');
  });
});

test('two zones are joined after the page has said what will happen, and an empty one goes', async ({ page }) => {
  await enter(page, 'programmeOfficer');
  await page.goto('/municipio/escuelas/zonas');
  for (const name of ['Ruta 10', 'Ruta 9']) {
    await page.getByLabel('Nombre de la zona').last().fill(name);
    await page.getByRole('button', { name: 'Agregar la zona' }).click();
    await expect(page.getByRole('row', { name })).toBeVisible();
  }
  const names = await page.getByRole('row').locator('th, td:first-child').allInnerTexts();
  expect(names.indexOf('Ruta 9')).toBeLessThan(names.indexOf('Ruta 10'));

  await page.getByRole('row', { name: 'Ruta 10' }).getByRole('link', { name: 'Unir con otra' }).click();
  await page.getByLabel('Zona que queda').selectOption({ label: 'Ruta 9' });
  await page.getByRole('button', { name: 'Ver qué cambia' }).click();
  await expect(page.getByText('«Ruta 10» no tiene escuelas.')).toBeVisible();
  await page.getByRole('button', { name: 'Unir las zonas' }).click();
  await expect(page.getByText('Las zonas quedaron unidas.')).toBeVisible();
  await expect(page.getByRole('row', { name: 'Ruta 10' })).toHaveCount(0);

  await page.getByRole('row', { name: 'Ruta 9' }).locator('summary', { hasText: 'Quitar' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Quitar' }).click();
  await expect(page.getByText('La zona vacía se quitó.')).toBeVisible();
});
