import { expect, type Page } from '@playwright/test';
import { barriers } from './axe';
import { sidewaysPixels } from './measures';

export const phone = { width: 360, height: 760 };
export const desk = { width: 1280, height: 900 };

/**
 * On a phone and on a desk: no barrier, and nothing beyond the screen. The page is left as wide as it was.
 * @param name under which its pictures are kept, where APTHAPI_PICTURES says that they are wanted
 */
export async function expectGoodPage(page: Page, name?: string): Promise<void> {
  await expect(page).toHaveTitle(/Apthapi/); // a link changes it a moment after the page
  const own = page.viewportSize() ?? desk;
  const pictures = process.env.APTHAPI_PICTURES;
  for (const screen of [phone, desk]) {
    await page.setViewportSize(screen);
    expect(await barriers(page), name).toEqual([]);
    expect(await sidewaysPixels(page), name).toBeLessThanOrEqual(0);
    if (pictures && name) await page.screenshot({ path: `${pictures}/${name}-${screen.width}.png`, fullPage: true });
  }
  await page.setViewportSize(own);
}
