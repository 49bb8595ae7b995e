import { expect, test } from '@playwright/test';
import { enter } from './support/people';
import { listenForRefused, policyProblems } from './support/policy';

test('pages that are not there, cards that are none, and refused sendings keep to it too', async ({ page }) => {
  const refused = await listenForRefused(page);
  for (const path of [
    '/no/hay',
    '/tarjeta/ninguna',
    '/convocatorias/no-es',
    '/no-recibido?motivo=too-large',
    '/ingresar?sesion=terminada',
  ]) {
    const answer = await page.goto(path);
    expect(answer && (await policyProblems(page, answer)), path).toEqual([]);
  }
  expect(refused).toEqual([]);
});

test('an address that cannot be decoded leads nowhere, as any other that is not there', async ({ page }) => {
  for (const path of ['/%E0%A4%A', '/convocatorias/%E0%A4%A', '/municipio/%ff']) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
    expect(answer && (await policyProblems(page, answer)), path).toEqual([]);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

test('no two answers share a nonce, and going on by links keeps to the policy of the page that was opened', async ({ page }) => {
  const refused = await listenForRefused(page);
  const nonceOf = async () => (await page.request.get('/')).headers()['content-security-policy'];
  expect(await nonceOf()).not.toBe(await nonceOf());

  await enter(page, 'procurementOfficer');
  await page.goto('/municipio');
  for (const name of ['Convocatorias', 'Contratos y entregas', 'Compra local']) {
    await page.getByRole('navigation').getByRole('link', { name, exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await page.locator('a[href*="lineas"]').first().click();
  await page.waitForURL(/lineas/);
  expect(refused).toEqual([]);
});
