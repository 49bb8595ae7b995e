import { expect, type Locator, type Page, test } from '@playwright/test';
import { enter } from './support/people';

/** With the reader's own palette no background and no shadow is left: what tells a state must still differ. */
test.use({ contextOptions: { forcedColors: 'active' } });

test('states are told without backgrounds: parts', async ({ page }) => {
  await page.goto('/patrones');
  expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
  for (const part of ['.tag', '.notice', '.meter-track']) await everyHasBorder(page, part);
  await differ(page.locator('.meter-track'), page.locator('.meter-fill'), 'background-color');
  await differ(page.locator('.tabs a[aria-current]'), page.locator('.tabs a:not([aria-current])'), 'border-bottom-color');
  await differ(page.locator('.step-current'), page.locator('.step-done'), 'border-top-color');
  await differ(page.locator('.step-pending'), page.locator('.step-done'), 'border-top-color');
  await differ(
    page.locator('.btn:not(.btn-secondary, .btn-plain, .btn-danger, [aria-disabled])'),
    page.locator('.btn-secondary'),
    'background-color',
  );
});

test('states are told without backgrounds: where one stands', async ({ page }) => {
  await page.goto('/');
  await everyHasBorder(page, '.mosaic > *');
  await differ(page.locator('.mosaic > .ok'), page.locator('.mosaic > :not(.ok, .due)'), 'background-color');
  await differ(page.locator('.mosaic > .due'), page.locator('.mosaic > :not(.ok, .due)'), 'border-bottom-width');
  await page.goto('/matriz');
  await differ(
    page.locator('.public-nav a[aria-current]'),
    page.locator('.public-nav a:not([aria-current])'),
    'border-bottom-color',
  );

  await enter(page, 'programmeOfficer');
  await page.goto('/municipio/escuelas');
  await differ(page.locator('.side-nav a[aria-current]'), page.locator('.side-nav a:not([aria-current])'), 'border-left-width');
  await page.context().clearCookies();
  await page.setViewportSize({ width: 360, height: 760 });
  await enter(page, 'producer');
  await differ(
    page.locator('.bottom-nav a[aria-current]'),
    page.locator('.bottom-nav a:not([aria-current])'),
    'border-top-width',
  );
});

async function everyHasBorder(page: Page, selector: string): Promise<void> {
  const widths = await page
    .locator(selector)
    .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).borderTopWidth)));
  expect(widths.length, selector).toBeGreaterThan(0);
  expect(Math.min(...widths), selector).toBeGreaterThanOrEqual(1);
}

/** Compares what is painted, not what the sheet says. */
async function differ(one: Locator, other: Locator, property: string): Promise<void> {
  const painted = (locator: Locator) =>
    locator.first().evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
  const seen = [await painted(one), await painted(other)];
  expect(seen[0], `${one} beside ${other}: ${property}`).not.toBe(seen[1]);
}
