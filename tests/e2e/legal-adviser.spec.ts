import { expect, test } from '@playwright/test';
import { changeTo, enter } from './support/people';

const text = 'El artículo 47 dice quince días hábiles como mínimo para la licitación nacional.';

test('the legal adviser confirms a rule with a paper, and everybody reads who, when and on what basis', async ({ page }) => {
  await enter(page, 'legalAdviser');
  await page.getByRole('link', { name: /Revisar las reglas sin texto leído/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Libro de reglas' })).toBeVisible();
  await page.getByRole('link', { name: /Licitación Pública nacional: 15 días hábiles/ }).click();
  await expect(page.getByRole('heading', { name: 'Validar esta regla' })).toBeVisible();
  await expect(page.getByText('Requiere validación legal')).toBeVisible();

  // Without a paper the door says what to do, and what was typed stays.
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
