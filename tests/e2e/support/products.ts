import type { Page } from '@playwright/test';

/** The nutritionist's first product, on its form. */
export async function openProduct(page: Page): Promise<string> {
  await page.goto('/municipio/productos');
  await page.locator('main a[href*="/municipio/productos/0"]').first().click();
  await page.waitForURL(/productos\/[0-9a-f-]{36}/);
  const address = new URL(page.url()).pathname;
  await page.goto(`${address}/editar`);
  return address;
}
