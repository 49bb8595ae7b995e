import { expect, type Page } from '@playwright/test';
import { sayYes } from './support/asking';
import { expectGoodPage } from './support/good-page';
import { test } from './support/listening-page';
import { changeTo, enter } from './support/people';

/** To what happened to the milk contract since it was signed. */
async function openChanges(page: Page): Promise<void> {
  await page.goto('/municipio/contratos');
  await page
    .getByRole('row', { name: /Leche con plátano/ })
    .getByRole('link')
    .click();
  await page.getByRole('link', { name: 'Cambios, multas y término del contrato' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Cambios, multas y término' })).toBeVisible();
}

const why = 'En noviembre hay más estudiantes que los previstos.';
const basis = 'Informe técnico 14/2026, cláusula décima';

async function writeDown(page: Page, form: string, text: string): Promise<void> {
  const place = page.locator(form);
  await place.getByLabel('Por qué', { exact: true }).fill(text);
  await place.getByLabel('Informe, cláusula o resolución que lo respalda').fill(basis);
}

test('the authority asks for more, the producer agrees on a phone; what is late is fined once its rule is validated', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const main = page.locator('main');
  await enter(page, 'authority');
  await openChanges(page);
  await expect(main).toContainText('sin acuerdo');
  const path = new URL(page.url()).pathname;
  await page.locator('summary', { hasText: 'Proponer un cambio' }).click();
  const units = page.locator('input[name="lines[0].units"]');
  const now = Number((await units.inputValue()).replace('.', ''));
  // More than the rule lets all changes come to is told at its field, and what was typed stays.
  await units.fill(String(now * 2));
  await writeDown(page, 'form:has(input[name="lines[0].units"])', why);
  await page.getByRole('button', { name: 'Proponer el cambio' }).click();
  await expect(main.getByRole('alert')).toContainText('CON-CHANGE');
  await expect(units).toHaveValue(String(now * 2));
  await units.fill(String(now + 40));
  await page.getByRole('button', { name: 'Proponer el cambio' }).click();
  await expect(main).toContainText('espera al productor');
  await expect(main).toContainText('40 unidades más');
  await expectGoodPage(page);

  await changeTo(page, 'producer');
  await page.locator('[data-part="today-rest"] summary').click();
  await page.getByRole('link', { name: /Cambios de contrato/ }).click();
  await expect(main).toContainText(why);
  await page.getByLabel('Sí, acepto el cambio').check();
  await expectGoodPage(page);
  await sayYes(page, 'Responder', 'Sí, responder');
  await expect(main).toContainText('acordado por los dos');

  await changeTo(page, 'legalAdviser');
  await page.goto('/municipio/reglas/CON-FINE');
  if ((await page.getByText(/validada por/).count()) === 0) {
    await page.getByLabel('Confirmar').check();
    await page.getByLabel('Norma y artículo').fill('Modelo de contrato, cláusula de multas');
    await page
      .getByLabel('Qué dice el texto')
      .fill('El contrato fija la multa por día, hasta uno por ciento de lo no entregado.');
    await page.getByLabel('Enlace').fill('https://www.gacetaoficialdebolivia.gob.bo/normas/0181');
    await page.getByRole('button', { name: 'Registrar validación' }).click();
    await expect(page.getByText(/validada por/).first()).toBeVisible();
  }

  await changeTo(page, 'procurementOfficer');
  await page.goto(`/municipio/contratos`);
  await page.goto(path);
  await expectGoodPage(page);
  await page.getByRole('checkbox').first().check();
  await page.getByLabel('Multa por día según el contrato').fill('0,5');
  await page.getByRole('button', { name: 'Calcular la multa' }).click();
  await expect(main).toContainText(/Bs\s[\d.,]+ por 1\sentrega, a 0,5\s% por día/);
  await writeDown(page, 'form:has(input[name="seen"])', 'La escuela se quedó sin leche esos días.');
  await expectGoodPage(page);
  await sayYes(page, 'Imponer la multa', 'Sí, imponer');
  await expect(main).toContainText('por descontar');

  await changeTo(page, 'producer');
  await page.goto(path.replace('/municipio', '/productor').replace('/cambios', ''));
  await expect(main).toContainText('La escuela se quedó sin leche esos días.');
  await expect(main).toContainText(basis);
  await expectGoodPage(page);

  await changeTo(page, 'treasurer');
  await page.goto(`/municipio/pagos/revisar?elegido=contrato:${path.split('/')[3]}`);
  await expect(main).toContainText(/Este pago descuenta Bs\s[\d.,]+ de multas impuestas/);
  await expectGoodPage(page);
});

test('the census officer writes a food down in front of its producer, who sees who did and takes it back', async ({ page }) => {
  await enter(page, 'censusOfficer');
  await page.goto('/municipio/censo');
  await page
    .getByRole('link', { name: /Totora Pampa/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Anotar un documento con la persona presente' }).click();
  await page.getByLabel('Qué documento').selectOption({ index: 8 });
  await page.getByLabel('Número o código').fill('EX-2026-4');
  await page.getByRole('button', { name: 'Anotar en la ficha' }).click();
  await expect(page.locator('main').getByRole('alert')).toContainText('Cómo dio su conformidad');
  await page.getByLabel('Cómo dio su conformidad').fill('Firmó la ficha del censo N.º 31');
  await expectGoodPage(page);
  await page.getByRole('button', { name: 'Anotar en la ficha' }).click();
  await expect(page.locator('main')).toContainText('Conformidad: Firmó la ficha del censo N.º 31');
  await expect(page.locator('main')).toContainText('Lo anotó usted');
  await expectGoodPage(page);
  const before = await page.title();
  await page.getByRole('link', { name: 'Anotar un alimento con la persona presente' }).click();
  await expect(page).not.toHaveTitle(before); // the page before has a good title too
  await expectGoodPage(page);

  await changeTo(page, 'producer');
  await page.goto('/productor/ficha/documento');
  await expect(page.locator('main')).toContainText('Conformidad: Firmó la ficha del censo N.º 31');
});
