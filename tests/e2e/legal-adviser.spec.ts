import { expect, type Page } from '@playwright/test';
import { test } from './support/listening-page';
import { changeTo, enter } from './support/people';

const text = 'El artículo 47 dice quince días hábiles como mínimo para la licitación nacional.';

test('the legal adviser confirms a rule with a paper, and everybody reads who, when and on what basis', async ({ page }) => {
  await enter(page, 'legalAdviser');
  await page.getByRole('link', { name: /Revisar las reglas sin texto leído/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Libro de reglas' })).toBeVisible();
  await page.getByRole('link', { name: /Licitación Pública nacional: 15 días hábiles/ }).click();
  await expect(page.getByRole('heading', { name: 'Validar esta regla' })).toBeVisible();
  await expect(page.getByText('Requiere validación legal')).toBeVisible();

  // Without a paper the action says what to do, and what was typed stays.
  await page.getByLabel('Confirmar').check();
  await page.getByLabel('Norma y artículo').fill('DS 0181, art. 47');
  await page.getByLabel('Qué dice el texto').fill(text);
  await page.getByRole('button', { name: 'Registrar validación' }).click();
  await expect(page.getByText('Suba el documento o escriba el enlace').first()).toBeVisible();
  await expect(page.getByLabel('Qué dice el texto')).toHaveValue(text);

  await page.getByLabel('Documento').setInputFiles({
    name: 'gaceta.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7\n%%EOF\n'),
  });
  await page.getByRole('button', { name: 'Registrar validación' }).click();
  await expect(page.getByText(/validada por Rosaura Laime, asesoría legal/)).toBeVisible();

  await page.context().clearCookies();
  await page.goto('/reglas/PLZ-LP-N');
  await expect(page.getByText('Rosaura Laime, asesoría legal')).toBeVisible();
  await expect(page.getByText(text)).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Descargar el documento' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^respaldo-PLZ-LP-N-[0-9a-f]{8}\.pdf$/);
});

for (const [javaScriptEnabled, rule] of [
  [true, 'MAR-F2A-MIN'],
  [false, 'CON-FINE'],
] as const) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test(`a link alone is enough to validate ${rule}`, async ({ page }) => {
      await enter(page, 'legalAdviser');
      await page.goto(`/municipio/reglas/${rule}`);
      if (javaScriptEnabled) await page.waitForLoadState('networkidle');
      await page.getByLabel('Confirmar').check();
      await page.getByLabel('Norma y artículo').fill('DS 2753, art. 3');
      await page.getByLabel('Qué dice el texto').fill(text);
      await page.getByLabel('Enlace').fill('https://www.gacetaoficialdebolivia.gob.bo/normas/2753');
      await page.getByRole('button', { name: 'Registrar validación' }).click();
      await expect(page.getByText(/validada por Rosaura Laime, asesoría legal/)).toBeVisible();
      await expect(page.getByRole('link', { name: 'Leer en www.gacetaoficialdebolivia.gob.bo' })).toBeVisible();
    });
  });
}

test('a rule that is changed says to what at its top, to the municipality and to everybody', async ({ page }) => {
  await enter(page, 'legalAdviser');
  await page.goto('/municipio/reglas/MAR-F2A-MIN');
  await page.getByLabel('Cambiar').check();
  await page.getByLabel('Componente desde').fill('40');
  await page.getByLabel('Norma y artículo').fill('DS 2753, art. 3');
  await page.getByLabel('Qué dice el texto').fill(text);
  await page.getByLabel('Enlace').fill('https://www.gacetaoficialdebolivia.gob.bo/normas/2753');
  await page.getByRole('button', { name: 'Registrar validación' }).click();
  await expect(page.locator('[data-part="notice"] > p', { hasText: /Cambiada a 40\s%/ })).toBeVisible();
  await expect(page.getByText(/cambiada a 40\s% por Rosaura Laime/)).toBeVisible();
  await expect(page.getByText(/validada por/)).toHaveCount(0);

  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    for (const address of ['/municipio/reglas/MAR-F2A-MIN', '/reglas/MAR-F2A-MIN']) {
      await page.goto(address);
      expect(await valuesBelowTheirLabels(page), `${address} at ${width}`).toEqual([]);
    }
  }
  await page.context().clearCookies();
  await page.goto('/reglas/MAR-F2A-MIN');
  await expect(page.getByText(/Yocalla: cambiada a 40\s%/)).toBeVisible();
  await expect(page.getByText('Requiere validación legal en los demás municipios')).toBeVisible();
});

/** Cells of a table drawn as cards whose content has fallen under its label, into the column of the labels. */
const valuesBelowTheirLabels = (page: Page) =>
  page.locator('td[data-label]:not(.end, .brief)').evaluateAll((cells) =>
    cells
      .filter((cell) => getComputedStyle(cell).display === 'grid')
      .flatMap((cell) => {
        const columns = Number.parseFloat(getComputedStyle(cell).gridTemplateColumns);
        const left = cell.getBoundingClientRect().left + columns;
        return [...cell.children].some((child) => child.getBoundingClientRect().left < left) ? [cell.textContent] : [];
      }),
  );

test('who buys asks with one tap where a rule is about to matter, and it waits on the adviser’s list', async ({ page }) => {
  await enter(page, 'procurementOfficer');
  await page.goto('/municipio/reglas/CHB-FIRST');
  await page.getByRole('button', { name: 'Pedir validación a asesoría legal' }).click();
  await expect(page.getByText(/Pedida a asesoría legal por/)).toBeVisible();
  await changeTo(page, 'legalAdviser');
  await page.getByRole('link', { name: /Validar las reglas que le piden/ }).click();
  await expect(page.getByRole('link', { name: /Compro Hecho en Bolivia/ })).toBeVisible();
});

test('the term calculator reads a code of SICOES and gives both dates', async ({ page }) => {
  await page.goto('/calculadora/plazos?municipio=050101&publicada=2026-11-09&modalidad=ANPE');
  await expect(page.getByText('Por confirmar')).toBeVisible();
  await expect(page.getByText(/16\sde\snoviembre/).first()).toBeVisible();
  await expect(page.getByText(/13\sde\snoviembre/).first()).toBeVisible();
});
