import { createHash } from 'node:crypto';
import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import { barriers } from './support/axe';
import { sidewaysPixels } from './support/measures';
import { enter } from './support/people';

/** What a message or a post shows of each public page. Yocalla is the municipality of the demonstration with deliveries. */
const pages = [
  '/',
  '/convocatorias',
  '/compra-local',
  '/compra-local?municipio=050103',
  '/matriz',
  '/calculadora',
  '/datos',
  '/ferias',
] as const;

const base = process.env.APTHAPI_URL ?? '';

test('each public page is shared with its own words and its own picture', async ({ page, request }) => {
  const shared = [];
  for (const path of [...pages, await firstTender(page)]) shared.push(await readShared(page, path));

  for (const one of shared) {
    expect(one.image, one.path).toMatch(new RegExp(`^${base}/imagen/`));
    expect(new URL(one.url).pathname, one.path).toBe(one.path.split('?')[0]);
    expect(one, one.path).toMatchObject({ locale: 'es_BO', site: 'Apthapi', card: 'summary_large_image' });
    expect(one.twitterTitle).toBe(one.title);
    expect(one.twitterImage).toBe(one.image);
    expect(one.alt.length).toBeGreaterThan(20);
  }
  for (const part of ['title', 'description', 'image'] as const) {
    const texts = shared.map((one) => one[part]);
    expect(new Set(texts).size, `${part}: ${texts.join(' | ')}`).toBe(shared.length);
  }

  const pictures = [];
  for (const { image } of shared) pictures.push(await readPicture(request, image));
  for (const { size } of pictures) expect(size).toBe('1200x630');
  expect(new Set(pictures.map(({ content }) => content)).size).toBe(pictures.length);
});

test('pages without a picture of their own are shared with the first page’s', async ({ page }) => {
  for (const path of ['/ingresar', '/registro', '/compra-local/lineas?municipio=050103']) {
    const { image, title } = await readShared(page, path);
    expect(image).toMatch(/\/imagen\/(inicio|compra-local)$/);
    expect(title).not.toBe('');
  }
});

test('a picture is kept by who has it, and no query makes another', async ({ request }) => {
  const first = await request.get('/imagen/datos');
  const tag = first.headers().etag ?? '';
  expect(tag).toMatch(/^"[\w-]{22}"$/);
  expect(first.headers()['cache-control']).toContain('public, max-age=600');
  const again = await request.get('/imagen/datos', { headers: { 'If-None-Match': tag } });
  expect(again.status()).toBe(304);
  expect((await again.body()).length).toBe(0);
  expect((await request.get('/imagen/datos?municipio=050103&x=1')).headers().etag).toBe(tag);
});

test('what is not public has no picture: the same answer as what is not there', async ({ page, request }) => {
  const draft = await aDraft(page);
  // Not even to its own author: a picture is kept by whoever passes it on.
  expect((await page.request.get(`/imagen/convocatorias/${draft}`)).status()).toBe(404);
  const nothing = await answerOf(request, '/imagen/convocatorias/01a00000-0000-7000-8000-000000000000');
  expect(nothing).toEqual({ status: 404, body: '', type: '' });
  for (const path of [
    `convocatorias/${draft}`,
    'convocatorias/x',
    'convocatorias/x/y',
    'compra-local/050103/2044',
    'compra-local/999999/2026',
    'compra-local/050103',
    'constructor',
    'municipio',
  ])
    expect(await answerOf(request, `/imagen/${path}`), path).toEqual(nothing);

  await page.context().clearCookies();
  expect(draft).toMatch(/^[0-9a-f-]{36}$/);
  expect((await page.goto(`/convocatorias/${draft}`))?.status()).toBe(404);
  for (const role of ['main', 'banner', 'contentinfo'] as const) await expect(page.getByRole(role)).toHaveCount(1);
  expect(await page.content()).not.toContain('/imagen/convocatorias/');
});

test('a phone can keep Apthapi on its first screen', async ({ page, request }) => {
  await page.goto('/');
  const address = await page.locator('link[rel="manifest"]').getAttribute('href');
  const manifest = await (await request.get(address ?? '')).json();
  expect(manifest).toMatchObject({ name: expect.stringContaining('Apthapi'), lang: 'es-BO', start_url: '/' });
  for (const { src, sizes } of manifest.icons) expect((await readPicture(request, src)).size).toBe(sizes);
  expect((await readPicture(request, (await hrefOf(page, 'apple-touch-icon')) ?? '')).size).toBe('180x180');
  expect(await page.locator('link[rel="icon"]').evaluateAll((links) => links.map((link) => link.getAttribute('type')))).toEqual(
    expect.arrayContaining(['image/svg+xml', 'image/x-icon']),
  );
});

async function readShared(page: Page, path: string) {
  expect((await page.goto(path))?.status(), path).toBe(200);
  const meta = (name: string) => page.locator(`meta[property="${name}"], meta[name="${name}"]`).first().getAttribute('content');
  const read = async (name: string) => (await meta(name)) ?? '';
  return {
    path,
    title: await read('og:title'),
    description: await read('og:description'),
    url: await read('og:url'),
    image: await read('og:image'),
    alt: await read('og:image:alt'),
    locale: await read('og:locale'),
    site: await read('og:site_name'),
    card: await read('twitter:card'),
    twitterTitle: await read('twitter:title'),
    twitterImage: await read('twitter:image'),
  };
}

async function readPicture(request: APIRequestContext, address: string) {
  const answer = await request.get(address);
  expect(answer.status(), address).toBe(200);
  expect(answer.headers()['content-type']).toBe('image/png');
  const bytes = await answer.body();
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return {
    size: `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`,
    content: createHash('sha256').update(bytes).digest('hex'),
  };
}

async function answerOf(request: APIRequestContext, path: string) {
  const answer = await request.get(path);
  return { status: answer.status(), body: await answer.text(), type: answer.headers()['content-type'] ?? '' };
}

/** Id of a tender that its municipality has not published yet. */
/** Of Potosí: Yocalla's is published by the journey of the whole chain. */
async function aDraft(page: Page): Promise<string> {
  await enter(page, 'potosiProcurement');
  await page.goto('/municipio/convocatorias?ver=en-preparacion');
  const link = page.getByRole('main').locator('a[href^="/municipio/convocatorias/0"]').first();
  return (await link.getAttribute('href'))?.split('/').at(-1) ?? '';
}

async function firstTender(page: Page): Promise<string> {
  await page.goto('/convocatorias');
  const links = await page.locator('a[href^="/convocatorias/"]').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  return links[0] ?? '';
}

async function hrefOf(page: Page, rel: string): Promise<string | null> {
  return page.locator(`link[rel="${rel}"]`).first().getAttribute('href');
}

/** The first tender of Yocalla that the public list shows in that state. */
async function tenderOf(page: Page, state: 'open' | 'awarded'): Promise<string> {
  await page.goto(`/convocatorias?estado=${state}&municipio=050103`);
  const href = await page.locator('main a[href*="/convocatorias/0"]').first().getAttribute('href');
  return new URL(href ?? '', 'http://x').pathname.split('/').pop() ?? '';
}

test('an open tender has a sheet for a notice board, and a closed one none; its office has the texts to pass it on', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 760 });
  const open = await tenderOf(page, 'open');
  await page.goto(`/convocatorias/${open}/tablero`);
  await expect(page.getByText('Se reciben propuestas hasta')).toBeVisible();
  await expect(page.getByRole('img', { name: /QR/ })).toBeVisible();
  expect(await sidewaysPixels(page)).toBe(0);
  expect(await barriers(page)).toEqual([]);
  const closed = await tenderOf(page, 'awarded');
  expect((await page.goto(`/convocatorias/${closed}/tablero`))?.status()).toBe(404);

  await enter(page, 'procurementOfficer');
  await page.goto(`/municipio/convocatorias/${open}`);
  const whatsApp = page.getByRole('link', { name: 'WhatsApp' });
  expect(decodeURIComponent((await whatsApp.getAttribute('href')) ?? '')).toContain(`/convocatorias/${open}`);
  await expect(page.getByRole('link', { name: 'Mensaje de texto' })).toHaveAttribute('href', /^sms:/);
  await page.getByRole('link', { name: 'Hoja para el tablero' }).click();
  await page.waitForURL(/tablero$/);
});
