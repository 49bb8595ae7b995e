import { expect } from '@playwright/test';
import { test } from './support/listening-page';
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
  'legalAdviser',
];

for (const who of waiting) {
  test(`${who} has something to do today`, async ({ page }) => {
    await enter(page, who);
    await expect(page.locator('main').getByText('pendiente').first()).toBeVisible();
  });
}

/** Whoever works outside a municipality finds at the top of their own page what comes first, or that nothing waits. */
const arriving: readonly (readonly [Somebody, string])[] = [
  ['producer', '/productor'],
  ['waitingProducer', '/productor'],
  ['company', '/productor'],
  ['researcher', '/universidad'],
  ['technician', '/ong'],
  ['operator', '/operador'],
];

for (const [who, home] of arriving) {
  test(`${who} is told what comes today, and the rest of the list is one tap away`, async ({ page }) => {
    await enter(page, who);
    await expect(page).toHaveURL(new RegExp(`${home}$`));
    const today = page.getByRole('region', { name: 'Qué toca hoy' });
    await today.locator('summary').click();
    await expect(today.getByRole('list').getByRole('listitem').first()).toBeVisible();
    await expect(today.getByRole('link').or(today.getByText('al día')).first()).toBeVisible();
  });
}
