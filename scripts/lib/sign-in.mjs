import { CliError } from './errors.mjs';
import { readJson } from './files.mjs';
import { inRoot } from './paths.mjs';

/**
 * Signs in as one of the demonstration's people, as a browser without scripts does.
 * @param {string} base @param {string} nick The first half of their mail address.
 * @returns {Promise<string>} Their cookie.
 */
export async function signInAs(base, nick) {
  const { password, mailDomain } = readJson(inRoot('prisma/seed/demo/accounts.json'));
  const { chromium } = await import('@playwright/test');
  const { findChromium } = await import('./chromium.mjs');
  const executablePath = await findChromium();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(new URL('/ingresar', base).href);
    await page.locator('input[type=email]').fill(`${nick}@${mailDomain}`);
    await page.locator('input[type=password]').fill(password);
    await page.locator('input[type=password]').press('Enter');
    await page.waitForURL((url) => url.pathname !== '/ingresar');
    return (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  } catch (error) {
    throw new CliError(`Nobody could sign in as ${nick}: ${error}`);
  } finally {
    await browser.close();
  }
}
