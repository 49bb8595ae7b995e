import { expect } from '@playwright/test';
import { barriers } from './support/axe';
import { test } from './support/listening-page';
import { enter } from './support/people';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the way back to sign-in can be read where a session ended, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await enter(page, 'nutritionist');
    await page.goto('/municipio/productos');
    await page.locator('main a[href*="/municipio/productos/0"]').first().click();
    await page.waitForURL(/productos\/[0-9a-f-]{36}/);
    await page.goto(`${new URL(page.url()).pathname}/editar`);
    await page.context().clearCookies({ name: /session-token/ });
    await page.getByRole('button', { name: 'Guardar el producto' }).click();
    const said = page.locator('main').getByRole('alert');
    await expect(said.getByRole('link', { name: 'Ingresar y volver' })).toBeVisible();
    expect(await barriers(page, 'colour')).toEqual([]);
  });
}
