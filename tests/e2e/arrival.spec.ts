import { expect, test } from '@playwright/test';
import { enter, type Somebody } from './support/people';

/** Whoever arrives at a fresh demonstration finds something that waits for their role. */
const waiting: readonly Somebody[] = [
  'administrator',
  'programmeOfficer',
  'potosiNutritionist',
  'procurementOfficer',
  'potosiEvaluator',
  'potosiAuthority',
  'receiver',
  'treasurer',
  'censusOfficer',
];

for (const who of waiting) {
  test(`${who} has something to do today`, async ({ page }) => {
    await enter(page, who);
    await expect(page.locator('main').getByText('pendiente').first()).toBeVisible();
  });
}
