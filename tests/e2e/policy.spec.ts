import { expect, type Page, test } from '@playwright/test';
import { enter } from './support/people';
import { walk, walkers } from './support/walkers';

/** Collects what the browser refuses to run or show because of the page's own policy. */
async function listen(page: Page): Promise<string[]> {
  const refused: string[] = [];
  await page.exposeFunction('tellRefused', (what: string) => refused.push(what));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) =>
      (window as unknown as { tellRefused: (what: string) => void }).tellRefused(
        `${effectiveDirective} ${blockedURI} ${sourceFile}:${lineNumber}`,
      ),
    ),
  );
  return refused;
}

/** What the header must say: nothing inline but by this answer's own nonce. */
async function policyProblems(page: Page, path: string): Promise<string[]> {
  const answer = await page.goto(path);
  const policy = answer?.headers()['content-security-policy'] ?? '';
  const nonce = policy.match(/script-src 'self' 'nonce-([^']{20,})'(;|$)/)?.[1];
  const bare = await page.evaluate(() => {
    const inline = [...document.querySelectorAll('script:not([src])')].filter((one) => !(one as HTMLScriptElement).nonce);
    return [...inline, ...document.querySelectorAll('style')].map((one) => one.outerHTML.slice(0, 80));
  });
  const styled = ((await answer?.text()) ?? '').match(/<[a-z]+[^>]* style="[^"]*"/g) ?? [];
  return [
    ...(nonce ? [] : [`no nonce in ${policy}`]),
    ...(/unsafe/.test(policy) ? [`unsafe: ${policy}`] : []),
    ...bare.map((what) => `without the nonce: ${what}`),
    ...styled.map((what) => `style in the page: ${what}`),
  ];
}

for (const walker of walkers) {
  test(`no page that ${walker.who} can reach runs or shows anything that its policy does not let through`, async ({ page }) => {
    test.setTimeout(900_000);
    const refused = await listen(page);
    const problems = await walk(page, walker, async (path) => {
      refused.length = 0;
      const found = await policyProblems(page, path);
      await page.waitForLoadState('networkidle');
      return [...found, ...refused];
    });
    expect(problems).toEqual([]);
  });
}

test('pages that are not there, cards that are none, and refused sendings keep to it too', async ({ page }) => {
  const refused = await listen(page);
  for (const path of [
    '/no/hay',
    '/tarjeta/ninguna',
    '/convocatorias/no-es',
    '/no-recibido?motivo=too-large',
    '/ingresar?sesion=terminada',
  ])
    expect(await policyProblems(page, path), path).toEqual([]);
  expect(refused).toEqual([]);
});

test('no two answers share a nonce, and going on by links keeps to the policy of the page that was opened', async ({ page }) => {
  const refused = await listen(page);
  const nonceOf = async () => (await page.request.get('/')).headers()['content-security-policy'];
  expect(await nonceOf()).not.toBe(await nonceOf());

  await enter(page, 'procurementOfficer');
  await page.goto('/municipio');
  for (const name of ['Convocatorias', 'Contratos y entregas', 'Compra local']) {
    await page.getByRole('navigation').getByRole('link', { name, exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await page.locator('a[href*="lineas"]').first().click();
  await page.waitForURL(/lineas/);
  expect(refused).toEqual([]);
});
