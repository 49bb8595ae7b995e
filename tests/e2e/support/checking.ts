import { expect, type Page } from '@playwright/test';

/** One check a row, each saved by itself; one that is saved without its reason is led to it. */
export async function checkEachRequirement(page: Page): Promise<void> {
  const rows = page.locator('main form:has([name="checks[0].requirementId"])');
  const asked = await rows.count();
  expect(asked).toBeGreaterThan(0);
  for (let i = 0; i < asked; i++) {
    const row = rows.nth(i);
    await expect(row.getByText('En el censo')).toBeVisible();
    await row.getByRole('radio', { name: 'CUMPLE', exact: true }).check();
    if (i === 0) {
      await row.getByRole('button', { name: /^Guardar/ }).click();
      await expect(row.getByRole('alert')).toContainText(/\(OECOM Totora Pampa\), Motivo/);
    }
    await row.getByLabel('Motivo').fill('Consta en su ficha del censo');
    await row.getByRole('button', { name: /^Guardar/ }).click();
    if (i < asked - 1) await expect(row.getByText(/^Guardado: CUMPLE/)).toBeVisible();
  }
  await expect(rows).toHaveCount(0);
}

/** A declared margin is compared with the paper of the census beside it. */
export async function confirmOneMargin(page: Page): Promise<void> {
  const margins = page.getByRole('table', { name: 'Márgenes declarados y su verificación' });
  await expect(margins.getByText('declarado', { exact: true }).first()).toBeVisible();
  await margins.getByRole('link', { name: 'Verificar los márgenes de OECOM Totora Pampa' }).first().click();
  const row = page.locator('main form:has([name="checks[0].claim"])').first();
  await expect(row.getByText('Coincide con el censo.')).toBeVisible();
  await row.getByRole('radio', { name: 'Confirmado', exact: true }).check();
  await row.getByLabel('Motivo').fill('Visto el original: coincide con lo declarado');
  await row.getByRole('button', { name: /^Guardar/ }).click();
  await expect(margins.getByText('confirmado', { exact: true })).toBeVisible();
}
