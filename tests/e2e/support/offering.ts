import { expect, type Page } from '@playwright/test';

/** On the page of the first product: a price over the referential one is told there, then both lots are priced, with what is free of the capacity. */
export async function priceBothLots(page: Page, tender: string): Promise<void> {
  // Over the referential price: told here, and what was typed stays.
  await page.getByLabel('Precio de una unidad').fill('9');
  await page.getByRole('button', { name: 'Guardar y seguir' }).click();
  await expect(page.locator('main')).toContainText('Con este precio su propuesta queda fuera');
  await expect(page.getByLabel('Precio de una unidad')).toHaveValue('9');
  await page.screenshot({ path: '/tmp/cap-shots/z-over-360.png', fullPage: true });
  for (const item of [1, 2]) {
    await page.goto(`/productor/convocatorias/${tender}/oferta?paso=${item}`);
    await expect(page.locator('main')).toContainText(/Su capacidad libre en .* es .*; su propuesta pide/);
    await page.screenshot({ path: `/tmp/cap-shots/z-item${item}-360.png`, fullPage: true });
    await page.getByLabel('Precio de una unidad').fill('1,98');
    await page.getByLabel('Componente nacional (%)').fill('70');
    await page.getByRole('button', { name: 'Guardar y seguir' }).click();
    await page.waitForURL(item === 1 ? /paso=2/ : /paso=margenes/);
  }
}

/** The same again changes nothing; another price says beforehand that it counts from now. */
export async function sendAgain(page: Page, tender: string): Promise<void> {
  await page.goto(`/productor/convocatorias/${tender}/oferta?paso=revisar`);
  await expect(page.locator('main')).toContainText('Es igual a la que ya envió');
  await page.screenshot({ path: '/tmp/cap-shots/z-same-360.png', fullPage: true });
  await expect(page.getByRole('button', { name: /^Enviar/ })).toHaveCount(0);
  await page.goto(`/productor/convocatorias/${tender}/oferta?paso=1`);
  await page.getByLabel('Precio de una unidad').fill('1,97');
  await page.getByRole('button', { name: 'Guardar y seguir' }).click();
  await page.waitForURL(/paso=margenes/);
  await page.goto(`/productor/convocatorias/${tender}/oferta?paso=revisar`);
  await expect(page.locator('main')).toContainText('Esta propuesta cuenta desde ahora');
  await page.screenshot({ path: '/tmp/cap-shots/z-again-360.png', fullPage: true });
  await page.getByRole('button', { name: 'Enviar y reemplazar la anterior' }).click();
  await page.waitForURL(/\/productor\/ofertas\//);
}
