import { expect } from '@playwright/test';
import { sayYes } from './support/asking';
import { expectGoodPage, phone } from './support/good-page';
import { test } from './support/listening-page';
import { changeTo, enter } from './support/people';

test('what never came is told apart from what was rejected; goods go back once both sides say so', async ({ page }) => {
  await page.setViewportSize(phone);
  await enter(page, 'receiver');
  await page.goto('/municipio/recepcion');
  await page
    .getByRole('link', { name: /Totora Pampa[\s\S]*Recibir/ })
    .last()
    .click();
  await page.waitForURL(/recepcion\/[0-9a-f-]{36}$/);
  const noteId = new URL(page.url()).pathname.split('/').at(-1);
  const main = page.locator('main');
  for (const named of ['Escuela', 'Recibe entre', 'Día programado', 'Programado:', 'Vence el'])
    await expect(main).toContainText(named);

  const good = page.getByLabel('Unidades en buen estado');
  const noted = Number((await good.inputValue()).replace('.', ''));
  await good.fill(String(noted - 5));
  await page.getByLabel('Unidades que no llegaron').fill('3');
  await page.getByLabel('Por qué no llegaron').selectOption({ label: 'No se trajeron' });
  await sayYes(page, 'Firmar el acta de recepción', 'Sí, firmar el acta');
  // Two of the five came: the page asks why they are not accepted, and keeps what was typed.
  await expect(page.locator('main').getByRole('alert')).toContainText('2');
  await expect(page.getByLabel('Unidades que no llegaron')).toHaveValue('3');
  await page.getByLabel('Por qué rechaza las que sí llegaron').selectOption({ label: 'Dañado o roto' });
  await expectGoodPage(page);
  // The last look tells all that is signed, in words.
  await page.locator('summary', { hasText: 'Firmar el acta de recepción' }).click();
  const asked = page.locator('dialog[open]');
  await expect(asked).toContainText(/Unidades que rechaza[^\d]*2/);
  for (const told of ['Dañado o roto', 'No se trajeron']) await expect(asked).toContainText(told);
  await asked.getByRole('button', { name: 'Sí, firmar el acta' }).click();
  await expect(main).toContainText('El acta de recepción quedó firmada.');
  await expect(main).toContainText('2, Dañado o roto');
  await expect(main).toContainText('3, No se trajeron');
  await expectGoodPage(page);

  await page.getByRole('link', { name: 'Devolver productos aceptados' }).click();
  await page.getByLabel('Cuántas devuelve').fill('4');
  await page.getByLabel('Por qué las devuelve').selectOption({ label: 'Mala calidad' });
  await page.getByLabel('Qué pasó').fill('Al abrir cuatro bolsas olían mal.');
  await expectGoodPage(page);
  await page.getByRole('button', { name: 'Pedir la devolución' }).click();
  await expect(main).toContainText('espera al productor');

  await changeTo(page, 'producer');
  await page.goto(`/productor/entregas/${noteId}`);
  await expect(main).toContainText('Al abrir cuatro bolsas olían mal.');
  await page.getByLabel('Sí, es lo que pasó').check();
  await expectGoodPage(page);
  await sayYes(page, 'Responder', 'Sí, responder');
  await expect(main).toContainText('firmado por los dos');
  await expect(main).toContainText('6, Mala calidad');
});
