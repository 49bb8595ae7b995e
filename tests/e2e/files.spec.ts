import { expect, type Page } from '@playwright/test';
import { photo } from '../support/files';
import { expectGoodPage, phone } from './support/good-page';
import { test } from './support/listening-page';
import { changeTo, enter } from './support/people';

/** Whether a photo on the page was really drawn. */
const drawnPixels = (page: Page) =>
  page
    .locator('[data-part=files] img')
    .first()
    .evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth));

test('a photo of a paper goes ahead of its form from the phone, on after a cut, and the census sees it beside the paper', async ({
  page,
  context,
}) => {
  await page.setViewportSize(phone);
  await enter(page, 'producer');
  await page.goto('/productor/ficha/documento/nuevo');
  await page.getByLabel('Qué documento').selectOption({ label: 'Certificado de experiencia' });
  await page.getByLabel('Número o código').fill('FOTO-01');

  let parts = 0;
  await page.route('**/api/uploads/**', async (route) => {
    if (route.request().method() === 'PUT') parts += 1;
    // The second part is lost on the way, as where a phone leaves the signal.
    if (route.request().method() === 'PUT' && parts === 2) return route.abort('connectionreset');
    await route.continue();
  });
  const sent = await photo(2_400, 3_200);
  await page.getByLabel('Foto o PDF del documento').setInputFiles({ name: 'mi papel.jpg', mimeType: 'image/jpeg', buffer: sent });
  await expect(page.getByText('ya llegó')).toBeVisible();
  expect(parts).toBeGreaterThan(2);
  await expectGoodPage(page);
  await page.getByRole('button', { name: 'Guardar' }).click();
  await page.waitForURL(/ficha\/documento$/);
  expect(await drawnPixels(page)).toBeGreaterThan(400);
  await expectGoodPage(page);
  const address = await page.locator('[data-part=files] a').first().getAttribute('href');

  await changeTo(page, 'censusOfficer');
  await page.goto('/municipio/censo?q=Totora');
  await page
    .getByRole('link', { name: /Totora Pampa/ })
    .first()
    .click();
  await page.waitForURL(/censo\/[0-9a-f-]{36}$/);
  expect(await drawnPixels(page)).toBeGreaterThan(400);
  await expectGoodPage(page);
  const answer = await page.request.get(address ?? '');
  expect(answer.headers()).toMatchObject({ 'content-type': 'image/jpeg', 'x-content-type-options': 'nosniff' });
  expect(answer.headers()['content-security-policy']).toContain('sandbox');

  await changeTo(page, 'company');
  expect((await page.request.get(address ?? '')).status()).toBe(404);
  await context.clearCookies();
  expect((await page.request.get(address ?? '')).status()).toBe(404);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('a paper of several megabytes goes with its form, and what is no paper is refused with the form as it was', async ({
    page,
  }) => {
    await enter(page, 'producer');
    await page.goto('/productor/ficha/documento/nuevo');
    await page.getByLabel('Qué documento').selectOption({ label: 'Certificado de experiencia' });
    await page.getByLabel('Número o código').fill('SIN-GUION-01');
    const field = page.getByLabel('Foto o PDF del documento');
    await field.setInputFiles({ name: 'papel.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(3_000_000, 'x') });
    await page.getByRole('button', { name: 'Guardar' }).click();
    await expect(page.getByText('es otra cosa por dentro').first()).toBeVisible();
    await expect(page.getByLabel('Número o código')).toHaveValue('SIN-GUION-01');
    await field.setInputFiles({ name: 'papel.png', mimeType: 'image/png', buffer: await photo(2_400, 3_000, 'png') });
    await page.getByRole('button', { name: 'Guardar' }).click();
    await page.waitForURL(/ficha\/documento$/);
    await expect(page.locator('[data-part=files] img')).not.toHaveCount(0);
  });
});
