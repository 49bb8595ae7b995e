import { expect, type Locator, type Page, test } from '@playwright/test';
import { enter } from './support/people';
import { buttonOf } from './support/worn';

const tabs = '[data-part="tabs"]';
const step = (state: string) => `li[data-state="${state}"]`;

/** With the reader's own palette no background and no shadow is left: what tells a state must still differ. */
test.use({ contextOptions: { forcedColors: 'active' } });

test('states are told without backgrounds: parts', async ({ page }) => {
  await page.goto('/patrones');
  expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
  for (const part of ['[data-part="tag"]', '[data-part="notice"]', '[data-part="track"]']) await everyHasBorder(page, part);
  await differ(page.locator('[data-part="track"]'), page.locator('[data-part="fill"]'), 'background-color');
  await differ(page.locator(`${tabs} a[aria-current]`), page.locator(`${tabs} a:not([aria-current])`), 'border-bottom-color');
  await differ(page.locator(step('current')), page.locator(step('done')), 'border-top-color');
  await differ(page.locator(step('pending')), page.locator(step('done')), 'border-top-color');
  await differ(
    page.locator(`${buttonOf('primary')}:not([aria-disabled])`),
    page.locator(buttonOf('secondary')),
    'background-color',
  );
});

test('states are told without backgrounds: where one stands', async ({ page }) => {
  await page.goto('/');
  await everyHasBorder(page, '[data-standing]');
  await differ(page.locator('[data-standing="measured"]'), page.locator('[data-standing="silent"]'), 'background-color');
  await differ(page.locator('[data-standing="promised"]'), page.locator('[data-standing="silent"]'), 'border-bottom-width');
  await page.goto('/matriz');
  await differ(
    page.locator('[data-part="public-nav"] a[aria-current]'),
    page.locator('[data-part="public-nav"] a:not([aria-current])'),
    'border-bottom-color',
  );

  await enter(page, 'programmeOfficer');
  await page.goto('/municipio/escuelas');
  await differ(
    page.locator('[data-part="side-nav"] a[aria-current]'),
    page.locator('[data-part="side-nav"] a:not([aria-current])'),
    'border-left-width',
  );
  await page.context().clearCookies();
  await page.setViewportSize({ width: 360, height: 760 });
  await enter(page, 'producer');
  await differ(
    page.locator('[data-part="bottom-nav"] a[aria-current]'),
    page.locator('[data-part="bottom-nav"] a:not([aria-current])'),
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
