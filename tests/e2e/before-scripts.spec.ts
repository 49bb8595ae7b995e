import fs from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { sayYes } from './support/asking';
import { enter } from './support/people';

/**
 * The jobs on a phone where scripts are switched off, and where they never arrive. Runs before the chain (files run by name),
 * which moves the clock past the deadline of the tender that is open.
 */
const { password, mailDomain } = JSON.parse(fs.readFileSync('prisma/seed/demo/accounts.json', 'utf8')) as Record<string, string>;

const ways = [
  { way: 'without scripts', javaScriptEnabled: false },
  { way: 'before its scripts arrive', javaScriptEnabled: true },
] as const;

/** What was refused: the alert says it, leads to the field by a link, and the field says it again. */
async function expectRefusedAt(page: Page, label: string, typed: string): Promise<void> {
  const field = page.getByLabel(label).first();
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
  await expect(field).toHaveValue(typed);
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  const id = await field.getAttribute('id');
  const link = page.getByRole('alert').locator(`a[href="#${id}"]`);
  await link.click();
  await expect(field).toBeFocused();
}

for (const { way, javaScriptEnabled } of ways) {
  test.describe(way, () => {
    test.use({ viewport: { width: 360, height: 760 }, javaScriptEnabled });
    test.beforeEach(async ({ context }) => {
      if (javaScriptEnabled) await context.route('**/_next/static/**/*.js', (route) => route.abort());
    });

    test('a producer signs in by mail and password; a wrong one is told and nothing else is lost', async ({ page }) => {
      await page.goto('/ingresar');
      await page.getByLabel('Correo').fill(`totora.pampa@${mailDomain}`);
      await page.getByLabel('Contraseña').fill('no es esta');
      await page.getByRole('button', { name: 'Ingresar', exact: true }).click();
      await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
      await expect(page.getByLabel('Correo')).toHaveValue(`totora.pampa@${mailDomain}`);
      await page.getByLabel('Contraseña').fill(password ?? '');
      await page.getByRole('button', { name: 'Ingresar', exact: true }).click();
      await page.waitForURL(/\/productor$/);
    });

    test('a visitor filters the tenders and takes the filter away', async ({ page }) => {
      await page.goto('/convocatorias');
      const titles = page.getByRole('main').getByRole('link', { name: /quinua|Leche/ });
      const all = await titles.count();
      await page.getByText('Elegir filtros').click();
      await page.getByLabel('Producto').fill('quinua');
      await page.getByRole('button', { name: 'Filtrar' }).click();
      await page.waitForURL(/producto=quinua/);
      await expect.poll(() => titles.count()).toBeLessThan(all);
      await expect(titles).not.toHaveCount(0);
      await page.getByRole('link', { name: 'Quitar filtros' }).click();
      await page.waitForURL(/\/convocatorias$/);
      await expect(titles).toHaveCount(all);
    });

    test('a producer writes a price that can be read in two ways, mends it, and goes on to the next step', async ({ page }) => {
      await enter(page, 'producer');
      const card = page
        .locator('article', { has: page.getByRole('link', { name: /^(?:Preparar|Ver o cambiar) mi propuesta$/ }) })
        .first();
      const lot = await card.getByRole('heading').textContent();
      await card.getByRole('link', { name: /^(?:Preparar|Ver o cambiar) mi propuesta$/ }).click();
      // The card of a lot leads to that lot, not to the first of its tender.
      await page.waitForURL(/paso=lote-\d+$/);
      expect(lot).toContain((await page.getByRole('heading', { level: 1 }).textContent())?.split(',')[0]);
      await page.getByLabel('Precio de una unidad').fill('1,234');
      await page.getByLabel('Componente nacional (%)').fill('65');
      await page.getByRole('radio', { name: 'No' }).check();
      await page.getByRole('button', { name: 'Guardar y seguir' }).click();
      await expectRefusedAt(page, 'Precio de una unidad', '1,234');
      await expect(page.getByLabel('Componente nacional (%)')).toHaveValue('65');
      await expect(page.getByRole('radio', { name: 'No' })).toBeChecked();
      await page.getByLabel('Precio de una unidad').fill('0,50');
      await page.getByRole('button', { name: 'Guardar y seguir' }).click();
      await page.waitForURL(/paso=(?!lote-)/);
      await expect(page.getByRole('alert')).toHaveCount(0);
    });

    test('a receiver opens a delivery note, counts wrong, mends it and signs', async ({ page }) => {
      await enter(page, 'receiver');
      await page.goto('/municipio/recepcion');
      await page.getByRole('link', { name: 'Recibir' }).first().click();
      await page.waitForURL(/recepcion\/[0-9a-f-]{36}/);
      const delivered = await page.getByLabel('Unidades en buen estado').inputValue();
      await page.getByLabel('Unidades en buen estado').fill('999999');
      await sayYes(page, 'Firmar el acta de recepción', 'Sí, firmar el acta');
      await expectRefusedAt(page, 'Unidades en buen estado', '999999');
      await page.getByLabel('Unidades en buen estado').fill(delivered);
      await sayYes(page, 'Firmar el acta de recepción', 'Sí, firmar el acta');
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Acta');
    });

    test('an officer adds a zone and sees it in the list', async ({ page }) => {
      await enter(page, 'programmeOfficer');
      await page.goto('/municipio/escuelas/zonas');
      const form = page.locator('form', { has: page.getByRole('button', { name: 'Agregar la zona' }) });
      await form.getByRole('button', { name: 'Agregar la zona' }).click();
      await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
      await form.getByRole('textbox').fill(`Zona ${way}`);
      await form.getByRole('button', { name: 'Agregar la zona' }).click();
      await expect(page.getByRole('rowheader', { name: `Zona ${way}` })).toBeVisible();
      await expect(page.getByText('La zona quedó guardada.')).toBeVisible();
      // What was saved before is no answer to what is refused now.
      await form.getByRole('textbox').fill(`Zona ${way}`);
      await form.getByRole('button', { name: 'Agregar la zona' }).click();
      await expect(page.getByRole('alert').filter({ hasText: 'Ya existe una zona' })).toBeVisible();
      await expect(page.getByText('La zona quedó guardada.')).toBeHidden();
    });

    test('what is to be mended in a long form is named field by field', async ({ page }) => {
      await enter(page, 'programmeOfficer');
      await page.goto('/municipio/escuelas/nueva');
      await page.getByLabel('Varones').nth(1).fill('doce');
      await page.getByRole('button', { name: 'Guardar la escuela' }).click();
      const summary = page.locator('[data-part="error-summary"]');
      await expect(summary.getByRole('link', { name: 'Nombre de la unidad educativa: Complete este dato.' })).toBeVisible();
      await expect(summary.getByRole('link', { name: /^Primaria, Varones: / })).toBeVisible();
      await page.goto('/municipio/programa/nuevo');
      await page.getByRole('button', { name: /^Guardar/ }).click();
      await expect(summary.getByRole('listitem').first()).toBeVisible();
      for (const item of await summary.getByRole('link').allTextContents()) expect(item).toMatch(/^.{3,}: /);
    });

    test('anybody reckons a preference; what cannot be read is told at its field', async ({ page }) => {
      await page.goto('/calculadora');
      await page.getByLabel('Precio referencial').fill('cien');
      await page.getByRole('button', { name: 'Calcular' }).click();
      await page.waitForURL(/referencia=cien/);
      await expectRefusedAt(page, 'Precio referencial', 'cien');
      await page.getByLabel('Precio referencial').fill('120000');
      await page.getByRole('button', { name: 'Calcular' }).click();
      await page.waitForURL(/referencia=120000/);
      await expect(page.getByRole('heading', { name: 'Resultado' })).toBeVisible();
    });
  });
}

test('what was typed and chosen while the scripts were on their way is still there when they come, and is sent', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 760 });
  await enter(page, 'producer');
  const step = await firstStep(page);
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/_next/static/**/*.js', async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto(step, { waitUntil: 'commit' });
  await page.getByLabel('Precio de una unidad').fill('1,234');
  await page.getByRole('radio', { name: 'Sí' }).check();
  await page.getByLabel('Componente nacional (%)').fill('44');
  await page.getByLabel('¿Dónde se cultiva').selectOption({ index: 3 });
  const chosen = page.locator('select[name$="origin"]'); // with scripts a search stands before it, and it carries the answer
  const origin = await chosen.inputValue();
  arrive();
  await page.waitForLoadState('networkidle');
  await expect(page.getByLabel('Precio de una unidad')).toHaveValue('1,234');
  await expect(page.getByRole('radio', { name: 'Sí' })).toBeChecked();
  await expect(page.getByLabel('Componente nacional (%)')).toHaveValue('44');
  await expect(chosen).toHaveValue(origin);
  const sent = page.waitForRequest((request) => request.method() === 'POST' && Boolean(request.headers()['next-action']));
  await page.getByRole('button', { name: 'Guardar y seguir' }).click();
  await sent; // by the scripts, without leaving the page
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
  await expect(page.getByLabel('Precio de una unidad')).toHaveValue('1,234');
  await expect(page.getByLabel('Componente nacional (%)')).toHaveValue('44');
});

async function firstStep(page: Page): Promise<string> {
  return (
    (await page
      .getByRole('link', { name: /^(?:Preparar|Ver o cambiar) mi propuesta$/ })
      .first()
      .getAttribute('href')) ?? ''
  );
}
