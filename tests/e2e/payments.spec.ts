import { expect, type Page } from '@playwright/test';
import { sayYes, sayYesWithPassword } from './support/asking';
import { expectGoodPage } from './support/good-page';
import { listening } from './support/keyboard';
import { test } from './support/listening-page';
import { enter } from './support/people';

/**
 * The treasurer chose two acts and paid seventy-two: what was ticked beforehand went along, in a list that was folded. Now nothing is
 * ticked, what is chosen is shown before it is paid, and it is exactly that. Then it is paid in a part, and the payment is reversed.
 */
test.describe.configure({ mode: 'serial' });

/** The figure of a line of a table, in centavos. */
const centavos = (text: string) => Number(text.replace(/[^\d]/g, ''));

/** What the desk says is owed in all. */
async function owedNow(page: Page): Promise<number> {
  await page.goto('/municipio/pagos');
  return centavos(
    await page
      .getByRole('row', { name: /^Total/ })
      .getByText(/Bs/)
      .first()
      .innerText(),
  );
}

async function lineOf(page: Page, name: string): Promise<number> {
  return centavos(
    await page.getByRole('table', { name: 'Lo que se va a registrar' }).getByRole('row', { name }).locator('td').innerText(),
  );
}

for (const scripts of [true, false]) {
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: scripts });

    test('two acts are chosen among many, and those two are paid', async ({ page }) => {
      await enter(page, 'treasurer');
      const before = await owedNow(page);
      await page.getByRole('link', { name: 'Acta por acta' }).click();
      await page.waitForURL(/por=acta/);
      const boxes = page.getByRole('checkbox');
      expect(await boxes.count()).toBeGreaterThan(2);
      await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);

      const rows = page.locator('tbody tr', { has: page.getByRole('checkbox') });
      const worth = await Promise.all([0, 1].map(async (at) => centavos(await rows.nth(at).getByText(/Bs/).first().innerText())));
      for (const at of [0, 1]) await boxes.nth(at).check();
      await page.getByRole('button', { name: 'Ver lo elegido antes de pagar' }).click();
      await page.waitForURL(/revisar/);

      const two = worth.reduce((sum, one) => sum + one, 0);
      expect(await lineOf(page, 'Bruto')).toBe(two);
      expect(await lineOf(page, 'Líquido')).toBe(two - (await lineOf(page, 'Retención')));
      const voucher = `C31-DOS-${scripts}`;
      await page.getByLabel('Número de comprobante').fill(voucher);
      await sayYesWithPassword(page, 'Registrar el pago', 'Sí, registrar');
      await expect(page.getByText('El pago se registró.')).toBeVisible();
      expect(await owedNow(page)).toBe(before - two);
      await expect(page.getByRole('row', { name: new RegExp(voucher) })).toBeVisible();
    });

    test('nothing chosen is nothing to pay', async ({ page }) => {
      await enter(page, 'treasurer');
      await page.goto('/municipio/pagos?por=mes');
      await page.getByRole('button', { name: 'Ver lo elegido antes de pagar' }).click();
      await expect(page.getByText('No eligió nada')).toBeVisible();
    });

    test('Enter in the form asks, and never pays', async ({ page }) => {
      await enter(page, 'treasurer');
      const before = await owedNow(page);
      await page.getByRole('checkbox').first().check();
      await page.getByRole('button', { name: 'Ver lo elegido antes de pagar' }).click();
      if (scripts) await listening(page); // before that it is the browser's own form, which asks in the page
      await page.getByLabel('Número de comprobante').fill('C31-ENTER');
      await page.getByLabel('Número de comprobante').press('Enter');
      if (scripts) await expect(page.getByRole('dialog', { name: 'Registrar el pago' })).toContainText('C31-ENTER');
      else await expect(page.locator('main').getByRole('alert')).toContainText('esto no se puede deshacer');
      expect(await owedNow(page)).toBe(before);
    });
  });
}

test('a part is paid, the rest is owed; reversed, all is owed again', async ({ page }) => {
  await enter(page, 'treasurer');
  const before = await owedNow(page);
  await page.getByRole('checkbox').first().check();
  await page.getByRole('button', { name: 'Ver lo elegido antes de pagar' }).click();
  await page.getByLabel('Monto bruto de este pago').fill('9.999.999');
  await page.getByRole('button', { name: 'Calcular' }).click();
  await expect(page.locator('main').getByRole('alert')).toBeVisible();
  await expect(page.getByLabel('Monto bruto de este pago')).toHaveValue('9.999.999');
  await page.getByLabel('Monto bruto de este pago').fill('100');
  await page.getByRole('button', { name: 'Calcular' }).click();
  await page.waitForURL(/monto=100/);
  expect(await lineOf(page, 'Bruto')).toBe(10_000);
  await expectGoodPage(page);
  await page.getByLabel('Número de comprobante').fill('C31-PARTE');
  await sayYesWithPassword(page, 'Registrar el pago', 'Sí, registrar');
  await page.getByRole('link', { name: 'Ver el pago registrado' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('C31-PARTE');
  await expectGoodPage(page);
  expect(await owedNow(page)).toBe(before - 10_000);

  await page.getByRole('link', { name: 'C31-PARTE' }).click();
  await page.getByLabel('Motivo').fill('El comprobante era de otro contrato.');
  await sayYes(page, 'Revertir este pago', 'Sí, revertir');
  await expect(page.getByText('Este pago se revirtió y no cuenta')).toBeVisible();
  await expectGoodPage(page);
  expect(await owedNow(page)).toBe(before);
  await expectGoodPage(page);
});
