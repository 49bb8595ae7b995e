import { expect, type Page } from '@playwright/test';
import { barriers } from './support/axe';
import { test } from './support/listening-page';
import { enter } from './support/people';
import { openProduct } from './support/products';

const price = (page: Page) => page.getByLabel('Precio referencial de una unidad');

/** Writes, and waits until it is kept. */
async function writeAndKeep(page: Page, text: string): Promise<void> {
  const kept = page.waitForResponse((answer) => answer.url().includes('/api/kept-texts') && answer.request().method() === 'POST');
  await price(page).fill(text);
  expect((await kept).status()).toBe(200);
  await expect(page.getByText(/Lo que escribió se guardó a las \d\d:\d\d/)).toBeVisible();
}

const recovered = (page: Page) => page.getByText('Recuperamos lo que escribió');

test('what is written in a long form is kept while it is written: after a reload, by a link and in the next session it is there', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 600 });
  await enter(page, 'nutritionist');
  const address = await openProduct(page);
  const before = await price(page).inputValue();
  await writeAndKeep(page, '1,61');
  await page.reload();
  await expect(recovered(page)).toBeVisible();
  await expect(price(page)).toHaveValue('1,61');
  expect(await barriers(page)).toEqual([]);

  // Left by a link, and found by one, without a page asked for anew; what was not kept yet is kept on leaving.
  await price(page).fill('1,62');
  await page.getByRole('navigation').getByRole('link', { name: 'Productos' }).first().click();
  await page.waitForURL(/productos$/);
  await page.locator(`main a[href$="${address}"]`).first().click();
  await page.waitForURL(new RegExp(`${address}$`));
  await page.locator(`main a[href$="${address}/editar"]`).first().click();
  await expect(recovered(page)).toBeVisible();
  await expect(price(page)).toHaveValue('1,62');

  await page.getByRole('button', { name: 'Empezar de nuevo' }).click();
  await expect(price(page)).toHaveValue(before);
  await expect(recovered(page)).toHaveCount(0);
  await page.reload();
  await expect(price(page)).toHaveValue(before);

  // The session ends while it is kept, and begins anew later.
  await writeAndKeep(page, '1,63');
  await page.context().clearCookies({ name: /session-token/ });
  await enter(page, 'nutritionist');
  await page.goto(`${address}/editar`);
  await expect(price(page)).toHaveValue('1,63');
  await expect(page.getByText('Desde entonces alguien cambió')).toHaveCount(0);
});

test('where the record has changed since, the form that comes back says so; once it is sent nothing waits', async ({
  page,
  browser,
}) => {
  await page.setViewportSize({ width: 1280, height: 600 });
  await enter(page, 'nutritionist');
  const address = await openProduct(page);
  await writeAndKeep(page, '1,64');
  const other = await (await browser.newContext()).newPage();
  await enter(other, 'nutritionist');
  await other.goto(`${address}/editar`);
  await price(other).fill('1,65');
  await other.getByRole('button', { name: 'Guardar el producto' }).click();
  await other.waitForURL(/listo=1/);
  await other.context().close();

  await page.reload();
  await expect(page.getByText('Desde entonces alguien cambió')).toBeVisible();
  await expect(price(page)).toHaveValue('1,64');
  await page.getByRole('button', { name: 'Guardar el producto' }).click();
  await page.waitForURL(/listo=1/);
  await page.goto(`${address}/editar`);
  await expect(recovered(page)).toHaveCount(0);
  await expect(price(page)).toHaveValue('1,64');
});
