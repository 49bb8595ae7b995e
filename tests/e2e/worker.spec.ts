import { expect, type Page } from '@playwright/test';
import { startWorkerProcess, type WorkerProcess } from '../support/worker';
import { barriers } from './support/axe';
import { test } from './support/listening-page';
import { sidewaysPixels } from './support/measures';
import { changeTo, enter } from './support/people';

let worker: WorkerProcess | undefined;
test.afterAll(async () => {
  await worker?.stop();
});

/** More schools than are written while one waits. */
const many = (prefix: string) =>
  [
    'Código;Nombre;Zona;Área;Primaria mujeres;Primaria varones',
    ...Array.from({ length: 301 }, (_, at) => `${prefix}${at};Escuela ${prefix} ${at};Yocalla norte;rural;12;13`),
  ].join('\n');

async function ask(page: Page, prefix: string): Promise<void> {
  await page.goto('/municipio/escuelas/importar');
  const file = { name: 'lista.csv', mimeType: 'text/csv', buffer: Buffer.from(many(prefix)) };
  await page.getByLabel('Planilla').setInputFiles(file);
  await page.getByLabel('Fuente de la lista').fill('Dirección distrital');
  await page.getByRole('button', { name: 'Revisar la planilla' }).click();
  await page.waitForURL(/\/importar\/[0-9a-f-]{36}$/);
  await page.getByRole('button', { name: 'Importar estos cambios' }).click();
  await page.waitForURL(/\/cuenta\/trabajos\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Importar una lista de escuelas' })).toBeVisible();
}

/** Reads the page anew by its own link until it says so, as one does without scripts. */
async function lookUntil(page: Page, word: string): Promise<void> {
  await expect(async () => {
    await page.getByRole('link', { name: 'Ver cómo va' }).click();
    await expect(page.getByRole('main')).toContainText(word, { timeout: 1_000 });
  }).toPass();
}

test('a long list waits, is called off, and is asked for again; the page follows it by itself', async ({ page }) => {
  await enter(page, 'programmeOfficer');
  await ask(page, 'LARGA-');
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await barriers(page)).toEqual([]);
    expect(await sidewaysPixels(page)).toBeLessThanOrEqual(0);
  }
  await page.reload();
  await expect(page.getByRole('main')).toContainText('En espera');
  await page.getByRole('button', { name: 'Cancelar el trabajo' }).click();
  await expect(page.getByText('Se canceló y nada cambió.')).toBeVisible();

  await ask(page, 'LARGA-');
  worker = await startWorkerProcess();
  await expect(page.getByText('301 escuelas nuevas y ninguna cambiada')).toBeVisible();
  await page.getByRole('link', { name: 'Trabajos pedidos' }).first().click();
  await page.waitForURL(/\/cuenta\/trabajos$/);
  await expect(page.getByRole('row', { name: /Importar una lista de escuelas/ })).toHaveCount(2);
  expect(await barriers(page)).toEqual([]);
  await page.goto('/municipio/escuelas?q=LARGA-300');
  await expect(page.getByRole('main')).toContainText('Escuela LARGA- 300');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 760 } });

  test('it is found again, and followed by a link', async ({ page }) => {
    await enter(page, 'programmeOfficer');
    await ask(page, 'SIN-');
    await lookUntil(page, 'Terminado');
    await expect(page.getByText('301 escuelas nuevas y ninguna cambiada')).toBeVisible();
  });
});

test('what failed waits for the operator alone', async ({ page }) => {
  await enter(page, 'operator');
  await page.getByRole('link', { name: 'Trabajos que fallaron' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Trabajos que fallaron' })).toBeVisible();
  await expect(page.getByText('Ningún trabajo falló.')).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  await changeTo(page, 'programmeOfficer');
  await page.goto('/operador/trabajos');
  await expect(page.getByText('Ningún trabajo falló.')).toHaveCount(0);
});
