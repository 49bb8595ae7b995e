import fs from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { test } from './support/listening-page';

const { password, mailDomain } = JSON.parse(fs.readFileSync('prisma/seed/demo/accounts.json', 'utf8')) as Record<string, string>;
/** Nobody else of the journeys signs in as this one by password. */
const email = `lecheros.cayara@${mailDomain}`;

async function signIn(page: Page, typed: string): Promise<void> {
  await page.goto('/ingresar');
  await page.getByLabel('Correo').fill(email);
  await page.getByLabel('Contraseña').fill(typed);
  await page.getByRole('button', { name: 'Ingresar', exact: true }).click();
}

test('wrong passwords typed elsewhere do not shut out the browser that signed in before', async ({ page, context, browser }) => {
  await signIn(page, password ?? '');
  await page.waitForURL(/\/productor$/);
  const known = (await context.cookies()).find(({ name }) => name === 'apthapi-known');
  expect(known).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
  expect(known?.value).not.toContain('lecheros');
  await context.clearCookies({ name: 'next-auth.session-token' });

  const rival = await browser.newContext();
  const theirs = await rival.newPage();
  for (const typed of ['una', 'dos', 'tres', 'cuatro', 'cinco', password ?? '']) {
    await signIn(theirs, typed);
    await expect(theirs.getByRole('alert').filter({ hasText: 'hay que esperar unos minutos' })).toBeVisible();
  }
  await rival.close();

  await signIn(page, password ?? '');
  await page.waitForURL(/\/productor$/);
});
