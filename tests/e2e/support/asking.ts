import { expect, type Page } from '@playwright/test';
import { demoPassword } from './people';

/** Presses the button of an action that cannot be undone, and says yes where it asks. Also without scripts, where the question opens in place. */
export async function sayYes(page: Page, ask: string, yes: string): Promise<void> {
  await page.locator('summary', { hasText: ask }).first().click();
  const button = page.getByRole('button', { name: yes, exact: true });
  await expect(button).toBeVisible();
  await button.click();
}

/** The same for an action that asks for the password again: typed in the form once it was asked, which is then sent anew. */
export async function sayYesWithPassword(page: Page, ask: string, yes: string): Promise<void> {
  await sayYes(page, ask, yes);
  await page.getByLabel('Su contraseña').fill(demoPassword);
  await sayYes(page, ask, yes);
}

/** The same for an action that asks for a tick besides, once it was sent: what it is about has to be known first. */
export async function sayYesAgreeing(page: Page, ask: string, yes: string, agree: RegExp): Promise<void> {
  await sayYes(page, ask, yes);
  await page.getByLabel(agree).check();
  if (!(await page.getByRole('button', { name: yes, exact: true }).isVisible())) return sayYes(page, ask, yes);
  await page.getByRole('button', { name: yes, exact: true }).click();
}
