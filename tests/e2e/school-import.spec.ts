import { expect, type Page } from '@playwright/test';
import { test } from './support/listening-page';
import { enter } from './support/people';

/** Lists as offices have them: titles that nobody knows, titles that say the same, schools of somebody else. */
const odd = (code: string) =>
  `Lista del distrito;;;;;\nIdent;Cómo se llama;Sector;Tipo;Ellas;Ellos\n${code};Escuela ${code};Yocalla norte;rural;31;29\n`;
const twice = 'CODIGO SIE;UNIDAD EDUCATIVA;AREA;ZONA;DISTRITO\n80739999;San Juan;RURAL;Yocalla norte;Yocalla\n';
const wrong = 'COD. SIE;U.E.;ÁREA;ZONA;PRIMARIA F;PRIMARIA M\n80739998;Santa Rosa;rural;Yocalla norte;#N/A;12\n';
const far = 'Código;Nombre;Área;Zona;Latitud;Longitud\nLEJOS-1;Escuela lejana;rural;Yocalla norte;-14,83;-64,90\n';

async function upload(page: Page, text: string) {
  await page.goto('/municipio/escuelas/importar');
  await page.getByLabel('Planilla').setInputFiles({ name: 'lista.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.getByLabel('Fuente de la lista').fill('Dirección distrital');
  await page.getByRole('button', { name: 'Revisar la planilla' }).click();
}

const meanings = {
  '«Ident» (columna A)': 'Código',
  '«Cómo se llama» (columna B)': 'Nombre',
  '«Sector» (columna C)': 'Zona',
  '«Tipo» (columna D)': 'Área',
  '«Ellas» (columna E)': 'Primaria mujeres',
  '«Ellos» (columna F)': 'Primaria varones',
};

for (const scripts of [false, true]) {
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: scripts, viewport: scripts ? { width: 1280, height: 900 } : { width: 360, height: 760 } });
    const code = scripts ? 'CON-1' : 'SIN-1';

    test('titles that nobody knows: row and columns are chosen, the preview shows them, and they are imported', async ({
      page,
    }) => {
      await enter(page, 'programmeOfficer');
      await upload(page, odd(code).replaceAll('Ident', `Ident ${code}`));
      await page.waitForURL(/\/columnas$/);
      await expect(page.getByText('No se reconocieron los títulos')).toBeVisible();
      const filters = page.getByRole('search');
      if (!(await filters.getByLabel('Fila de los títulos').isVisible())) await filters.locator('summary').click();
      await filters.getByLabel('Fila de los títulos').selectOption('2');
      await filters.getByRole('button').click();
      await page.waitForURL(/fila=2/);
      for (const [label, meaning] of Object.entries(meanings))
        await page.getByLabel(label.replace('Ident', `Ident ${code}`)).selectOption({ label: meaning });
      await page.getByRole('button', { name: 'Leer así la planilla' }).click();
      await page.waitForURL(/\/importar\/[0-9a-f-]{36}$/);
      await expect(page.getByRole('main')).toContainText(`Escuela ${code} (${code})`);
      await expect(page.getByRole('main')).toContainText('60');
      await page.getByRole('button', { name: 'Importar estos cambios' }).click();
      await page.waitForURL(/\/municipio\/escuelas\?listo=1/);
    });

    test('the same titles are known the next time', async ({ page }) => {
      await enter(page, 'programmeOfficer');
      await upload(page, odd(`${code}-B`).replaceAll('Ident', `Ident ${code}`));
      await page.waitForURL(/\/importar\/[0-9a-f-]{36}$/);
      await expect(page.getByText('como su municipio las indicó')).toBeVisible();
    });

    test('two titles that say the same are both named; a wrong choice keeps what was chosen', async ({ page }) => {
      await enter(page, 'programmeOfficer');
      await upload(page, twice);
      await page.waitForURL(/\/columnas$/);
      await expect(page.getByText('«ZONA» y «DISTRITO» pueden ser «Zona»')).toBeVisible();
      await page.getByLabel('«DISTRITO» (columna E)').selectOption({ label: 'Zona' });
      await page.getByRole('button', { name: 'Leer así la planilla' }).click();
      await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
      await expect(page.getByLabel('«DISTRITO» (columna E)')).toHaveValue('zone');
      await expect(page.getByLabel('«DISTRITO» (columna E)')).toHaveAttribute('aria-invalid', 'true');
    });

    test('an error of a formula is told by its cell, and nothing can be imported', async ({ page }) => {
      await enter(page, 'programmeOfficer');
      await upload(page, wrong);
      await expect(page.getByText('fila 2, columna E (PRIMARIA F): la fórmula da «#N/A»; escriba el valor.')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Importar estos cambios' })).toHaveCount(0);
    });

    test('a school far away is imported only after a yes', async ({ page }) => {
      await enter(page, 'programmeOfficer');
      await upload(page, far);
      await expect(page.getByText(/1 de 1\sescuela con coordenadas queda fuera de Yocalla/)).toBeVisible();
      await page.getByRole('button', { name: 'Importar estos cambios' }).click();
      await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
      await expect(page).toHaveURL(/\/importar\/[0-9a-f-]{36}$/);
    });
  });
}
