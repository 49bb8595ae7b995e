import { expect, type Page } from '@playwright/test';

/** Presses the button of an act that cannot be undone, and says yes where it asks. Also without scripts, where the question opens in place. */
export async function sayYes(page: Page, ask: string, yes: string): Promise<void> {
  await page.locator('summary', { hasText: ask }).first().click();
  const button = page.getByRole('button', { name: yes, exact: true });
  await expect(button).toBeVisible();
  await button.click();
}
