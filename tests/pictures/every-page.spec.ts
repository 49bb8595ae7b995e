import path from 'node:path';
import { type Page, test } from '@playwright/test';
import { walk, walkers } from '../e2e/support/walkers';

const place = path.resolve('.data/pictures');
const widths = [360, 1280];
const letter = { width: 816, height: 1056 };

for (const walker of walkers) {
  test(`every page of ${walker.who}`, async ({ page }) => {
    await walk(page, walker, async (address, pattern) => {
      await take(
        page,
        address,
        path.join(place, walker.who, pattern.replaceAll(/[^\w-]+/g, '_').replaceAll(/^_|_$/g, '') || 'home'),
      );
      return [];
    });
  });
}

/** `file`-360-light.png and so on, and as it prints: a picture of it and its pages. */
async function take(page: Page, address: string, file: string): Promise<void> {
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  await page.goto(address);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 860 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: `${file}-${width}-${colorScheme}.png`, fullPage: true });
    }
  }
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.setViewportSize(letter);
  await page.screenshot({ path: `${file}-print.png`, fullPage: true });
  await page.pdf({ path: `${file}-print.pdf`, preferCSSPageSize: true, printBackground: false });
  await page.emulateMedia({ media: 'screen' });
}
