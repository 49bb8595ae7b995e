import { expect, type Page } from '@playwright/test';
import { barriers } from './support/axe';
import { test } from './support/listening-page';
import { sidewaysPixels } from './support/measures';
import { changeTo, enter } from './support/people';
import { openProduct } from './support/products';

/** What a form goes through on its way: a line that is cut, a session that ends, a file that weighs too much, a page of somebody else. */
const pictures = process.env.APTHAPI_PICTURES;
const shoot = async (page: Page, name: string) => {
  if (pictures) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
};

/** What the form says; Next has an alert of its own beside the page. */
const said = (page: Page) => page.getByRole('main').getByRole('alert');
const price = (page: Page) => page.getByLabel('Precio referencial de una unidad');
const isSending = (method: string, url: string) => method === 'POST' && url.includes('/municipio/productos/');

/** The next sending reaches the server, and its answer never comes back. */
async function cutNextAnswer(page: Page): Promise<void> {
  await page.route(
    (url) => url.pathname.startsWith('/municipio/productos/'),
    async (route) => {
      if (!isSending(route.request().method(), route.request().url())) return route.fallback();
      await route.fetch({ maxRedirects: 0 });
      await route.abort('connectionreset');
    },
    { times: 1 },
  );
}

test('a correction after a cut answer is told with both versions, and one step keeps it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 760 });
  await enter(page, 'nutritionist');
  const address = await openProduct(page);
  const save = page.getByRole('button', { name: 'Guardar el producto' });
  await price(page).fill('1,11');
  await cutNextAnswer(page);
  await save.click();
  await expect(said(page)).toContainText('no sabemos si llegó');

  await price(page).fill('0,88');
  await save.click();
  const told = said(page).filter({ hasText: 'ya se había guardado con otros datos' });
  await expect(told.getByRole('row', { name: /Precio/ })).toContainText(/1,11[\s\S]*0,88/);
  await expect(price(page)).toHaveValue('0,88');
  await expect(page.getByText('Se guardó: 1,11')).toBeVisible();
  await expect(told).toBeFocused();
  const sides = await told.locator('th, td').evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell).textAlign));
  expect(new Set(sides)).toEqual(new Set(['left']));
  expect(await barriers(page)).toEqual([]);
  expect(await sidewaysPixels(page)).toBeLessThanOrEqual(0);
  await shoot(page, 'sent-before-360');
  await page.setViewportSize({ width: 1280, height: 900 });
  await shoot(page, 'sent-before-1280');

  await told.getByRole('button', { name: 'Guardar lo nuevo' }).click();
  await page.waitForURL(/listo=1/);
  await page.goto(address);
  await expect(page.locator('main')).toContainText('Bs 0,88');
});

test('without a signal it is known that nothing was sent', async ({ page }) => {
  await enter(page, 'nutritionist');
  await openProduct(page);
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Guardar el producto' }).click();
  await expect(said(page)).toContainText('no se envió');
  await page.context().setOffline(false);
});

test('the same form again after a cut answer is only done once, and says so like the first', async ({ page }) => {
  await enter(page, 'nutritionist');
  await openProduct(page);
  await price(page).fill('1,23');
  await cutNextAnswer(page);
  const save = page.getByRole('button', { name: 'Guardar el producto' });
  await save.click();
  await expect(said(page)).toBeVisible();
  await save.click();
  await page.waitForURL(/listo=1/);
});

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with scripts' : 'without scripts';
  test.describe(how, () => {
    test.use({ javaScriptEnabled });

    test(`${how}: a session that ended while somebody wrote leads to sign-in and back, with what was written`, async ({
      page,
    }) => {
      await enter(page, 'nutritionist');
      const address = await openProduct(page);
      await price(page).fill('1,47');
      await page.context().clearCookies({ name: /session-token/ });
      await page.getByRole('button', { name: 'Guardar el producto' }).click();
      if (javaScriptEnabled) {
        await expect(price(page)).toHaveValue('1,47');
        await shoot(page, 'session-ended');
        await said(page).getByRole('link', { name: 'Ingresar y volver' }).click();
      }
      await page.waitForURL(/\/ingresar\?/);
      await expect(page.locator('main')).toContainText('Su sesión terminó');
      await shoot(page, `session-ended-sign-in-${javaScriptEnabled}`);
      await page.getByRole('button', { name: 'la nutricionista de Yocalla' }).click();
      await page.waitForURL(new RegExp(`${address}/editar`));
      await expect(page.getByText('Recuperamos lo que escribió')).toBeVisible();
      await expect(price(page)).toHaveValue('1,47');
      if (javaScriptEnabled) expect(await barriers(page)).toEqual([]);
      await shoot(page, `recovered-${javaScriptEnabled}`);

      await page.getByRole('button', { name: 'Guardar el producto' }).click();
      await page.waitForURL(/listo=1/);
      await expect(page.locator('main')).toContainText('Bs 1,47');
      await page.goto(`${address}/editar`);
      await expect(page.getByText('Recuperamos lo que escribió')).toHaveCount(0);
    });

    test(`${how}: somebody else who signs in at the same browser does not see it, and cannot send it`, async ({ page }) => {
      await enter(page, 'nutritionist');
      const address = await openProduct(page);
      await price(page).fill('1,48');
      await page.context().clearCookies({ name: /session-token/ });
      await page.getByRole('button', { name: 'Guardar el producto' }).click();
      if (javaScriptEnabled) await expect(said(page)).toContainText('Su sesión terminó');

      await enter(page, 'potosiNutritionist');
      await page.goto(`${address}/editar`);
      await expect(page.getByText('Recuperamos lo que escribió')).toHaveCount(0);
      expect(await page.content()).not.toContain('1,48');
      await page.goto('/municipio/productos/nuevo');
      await expect(page.getByText('Recuperamos lo que escribió')).toHaveCount(0);
      expect(await page.content()).not.toContain('1,48');

      // It still waits for whoever wrote it.
      await changeToKeeping(page);
      await page.goto(`${address}/editar`);
      await expect(price(page)).toHaveValue('1,48');
    });

    test(`${how}: what weighs too much is told on a page, or in the form`, async ({ page }) => {
      await enter(page, 'programmeOfficer');
      await page.goto('/municipio/escuelas/importar');
      const file = { name: 'escuelas.csv', mimeType: 'text/csv', buffer: Buffer.alloc(2_500_000, 'a') };
      await page.locator('input[type=file]').setInputFiles(file);
      if (javaScriptEnabled)
        await page.locator('input[type=file]').evaluate((one) => (one as HTMLInputElement).setCustomValidity(''));
      await page.locator('main form button[type=submit]').first().click();
      if (javaScriptEnabled) await expect(said(page)).toContainText(/más de 2\sMB/);
      else {
        await page.waitForURL(/no-recibido/);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lo que envió pesa demasiado');
      }
      await shoot(page, `too-large-${javaScriptEnabled}`);
    });
  });
}

/** The nutritionist again, in the same browser. */
async function changeToKeeping(page: Page): Promise<void> {
  await enter(page, 'nutritionist');
}

test('a page that was opened for somebody else sends nothing under the name of who is signed in now', async ({ page }) => {
  await enter(page, 'nutritionist');
  await openProduct(page);
  await price(page).fill('1,49');
  const other = await page.context().newPage();
  await enter(other, 'administrator');
  await page.getByRole('button', { name: 'Guardar el producto' }).click();
  await expect(said(page)).toBeVisible();
  await changeTo(page, 'nutritionist');
});

test.describe('what is not even read', () => {
  test('a sending with a session and without an origin, or of another page', async ({ page, baseURL }) => {
    await enter(page, 'nutritionist');
    const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
    const send = (path: string, headers: Record<string, string>, body = 'a=1') =>
      fetch(new URL(path, baseURL), {
        method: 'POST',
        redirect: 'manual',
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
        body,
      });
    const own = new URL(baseURL ?? '').origin;
    const origins: Record<string, string>[] = [{}, { origin: 'null' }, { origin: 'https://otra.example' }];

    for (const path of ['/municipio/productos', '/cuenta', '/api/auth/signout', '/api/v1/deadlines'])
      for (const origin of origins) {
        const headers = { cookie, ...origin };
        const answer = await send(path, headers);
        expect(answer.status, `${path} ${JSON.stringify(Object.keys(headers))}`).toBe(403);
        expect(await answer.text()).toMatch(/^No se guardó nada/);
      }
    expect((await send('/ingresar', { origin: 'https://otra.example' })).status).toBe(403);
    expect((await send('/cuenta', { cookie, accept: 'text/html' })).headers.get('location')).toBe(
      '/no-recibido?motivo=foreign-origin',
    );
    // With its origin it is read; without a session of ours nobody is acted for.
    expect((await send('/api/auth/signout', { cookie, origin: own })).status).not.toBe(403);
    expect((await send('/api/v1/deadlines', { origin: 'https://otra.example' })).status).toBe(415);
    expect((await send('/ingresar', {})).status).not.toBe(403);
    expect((await page.request.get('/municipio')).status()).toBe(200);
  });

  test('a body over the limit, declared or not', async ({ baseURL }) => {
    const url = new URL('/registro', baseURL);
    const large = Buffer.alloc(2_200_000, 'a');
    const declared = await fetch(url, { method: 'POST', body: large });
    expect(declared.status).toBe(413);
    expect(await declared.text()).toMatch(/2\sMB/);
    const pieces = new ReadableStream({
      start(controller) {
        for (let at = 0; at < large.length; at += 100_000) controller.enqueue(large.subarray(at, at + 100_000));
        controller.close();
      },
    });
    const counted = await fetch(url, { method: 'POST', body: pieces, duplex: 'half' } as RequestInit);
    expect(counted.status).toBe(413);
  });
});

test('histories and cards tell nothing of others: no numbers of events, nothing of offers', async ({ page }) => {
  await page.goto('/ingresar');
  const cards = await page.locator('button[name=userId] > span:last-child').allInnerTexts();
  expect(cards.length).toBeGreaterThan(10);
  expect(cards.filter((text) => /propuesta|le sirve/i.test(text))).toEqual([]);
});
