import { expect, type Page } from '@playwright/test';
import { sayYes, sayYesAgreeing, sayYesWithPassword } from './support/asking';
import { statementBudget } from './support/budgets';
import { checkEachRequirement, confirmOneMargin } from './support/checking';
import { desk, expectGoodPage, phone } from './support/good-page';
import { test } from './support/listening-page';
import { countStatements, sidewaysPixels, statementsOf } from './support/measures';
import { priceBothLots, sendAgain } from './support/offering';
import { enter, people, type Somebody } from './support/people';

/**
 * The main job, once, by everybody who has a part in it: a lot is divided because it leaves small ones out, published, offered
 * for, opened, evaluated, awarded, contracted, delivered, received and paid; the local-purchase percentage and the matrix move.
 */
test.describe.configure({ mode: 'serial' });

const title = 'Leche con plátano, primer semestre';
let tender = '';

/** Acts as somebody on the screen that they use. */
async function as(page: Page, who: Somebody, screen: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(screen);
  await enter(page, who);
}

/** Moves the demonstration's clock on by its own buttons. */
async function moveOn(page: Page, step: 'Adelantar 1 semana' | 'Adelantar 30 días', times: number): Promise<void> {
  await page.goto('/cuenta');
  for (let time = 0; time < times; time += 1) {
    const before = await page.locator('#reloj').innerText();
    await page.getByRole('button', { name: step }).click();
    await expect(page.locator('#reloj')).not.toHaveText(before);
  }
}

test('the officer sees whom a lot leaves out, divides it, and publishes', async ({ page }) => {
  await as(page, 'procurementOfficer', desk);
  await page.goto('/municipio/convocatorias');
  await page.getByRole('link', { name: 'En preparación' }).click();
  await page.getByRole('link', { name: title }).first().click();
  await page.waitForURL(/convocatorias\/[0-9a-f-]{36}/);
  tender = page.url().match(/[0-9a-f-]{36}/)?.[0] ?? '';

  await page.goto(`/municipio/convocatorias/${tender}/actores`);
  await expect(page.getByRole('heading', { name: '¿A quién deja fuera este lote?' })).toBeVisible();
  await expectGoodPage(page);
  await page.locator('#cambios').getByRole('link', { name: /zona/i }).first().click();
  await page.getByRole('button', { name: 'Aplicar al borrador' }).click();
  await page.waitForURL(/lotes/);
  await expect(page.getByText('Yocalla norte').first()).toBeVisible();

  await page.goto(`/municipio/convocatorias/${tender}/publicar`);
  const reason = page.getByLabel('Por qué no es fraccionamiento');
  if (await reason.isVisible())
    await reason.fill('Son productos distintos con entregas distintas; se publica por la suma del año.');
  const nobody = page.getByLabel('Por qué se publica así');
  if (await nobody.isVisible()) await nobody.fill('Una organización de otro departamento avisó que se va a presentar.');
  await sayYes(page, 'Publicar la convocatoria', 'Sí, publicar');
  await page.waitForURL(new RegExp(`/municipio/convocatorias/${tender}$`));

  await page.context().clearCookies();
  await page.goto(`/convocatorias/${tender}`);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expectGoodPage(page);
});

test('the producer finds it on the phone, offers, and keeps a receipt', async ({ page }) => {
  await as(page, 'producer', phone);
  await expect(page.getByRole('heading', { name: 'Puede vender esto' })).toBeVisible();
  await expectGoodPage(page);
  await page.goto(`/productor/convocatorias/${tender}/oferta`);
  await page
    .getByRole('link', { name: /Leche con plátano/ })
    .first()
    .click();

  await page.getByLabel('Precio de una unidad').fill('1,234');
  await page.getByRole('button', { name: 'Guardar y seguir' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
  await expect(page.getByLabel('Precio de una unidad')).toHaveValue('1,234');
  await priceBothLots(page, tender);
  await expectGoodPage(page);

  await page.goto(`/productor/convocatorias/${tender}/oferta?paso=margenes`);
  for (const [index, claim] of ['Bien producido en el país', 'Componente nacional de 30', 'MyPE, asociación'].entries()) {
    await page.getByRole('checkbox', { name: new RegExp(claim) }).check();
    // Number, issuer and dates come from the papers of the census.
    await expect(page.getByLabel('Número del certificado').nth(index)).toHaveValue(/^DEMO-TOTORA-/);
    await expect(page.getByLabel('Quién lo emitió').nth(index)).not.toHaveValue('');
    await expect(page.getByLabel('Fecha de emisión').nth(index)).not.toHaveValue('');
  }
  await page.getByRole('button', { name: 'Guardar y seguir' }).click();
  await page.waitForURL(/paso=revisar/);
  await expect(page.locator('main')).toContainText('Según su ficha, esto puede dejarla fuera');
  await expectGoodPage(page);
  await page.getByRole('button', { name: 'Enviar mi propuesta' }).click();
  await page.waitForURL(/\/productor\/ofertas\//);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Comprobante');
  await expectGoodPage(page);

  await sendAgain(page, tender);
  await page.goto('/productor/ofertas');
  await expect(page.getByText('vigente')).toHaveCount(1);
  await expectGoodPage(page);
});

test('nobody reads anything before the opening; the evaluator opens after the deadline, checks and recommends', async ({
  page,
}) => {
  await as(page, 'evaluator', desk);
  await page.goto(`/municipio/convocatorias/${tender}/apertura`);
  await expect(page.getByText('Los sobres siguen cerrados')).toBeVisible();
  await expect(page.getByText('Totora Pampa')).toHaveCount(0);

  await moveOn(page, 'Adelantar 1 semana', 3);
  await page.goto(`/municipio/convocatorias/${tender}/apertura`);
  await sayYesWithPassword(page, 'Abrir propuestas', 'Sí, abrir ahora');
  await expect(page.getByText('OECOM Totora Pampa').first()).toBeVisible();
  await expectGoodPage(page);

  // Since the opening anyone reads who offered and when; no price before the decision.
  await page.goto(`/convocatorias/${tender}`);
  await expect(page.getByText(/cifradas/)).toHaveCount(0);
  await page.getByRole('link', { name: 'Ver quién ofertó y cuándo' }).click();
  await expect(page.getByRole('table', { name: 'Quién ofertó y cuándo' })).toContainText('OECOM Totora Pampa');
  await expect(page.getByRole('main')).not.toContainText(/Bs\s/);
  await expectGoodPage(page);

  await page.goto(`/municipio/convocatorias/${tender}/evaluacion`);
  await expect(page.locator('main')).toContainText('Capacidad: pasan de lo que tienen libre');
  await checkEachRequirement(page);
  await confirmOneMargin(page);
  await page
    .getByLabel('Informe de evaluación y recomendación')
    .fill('Cumple todo lo que se pide y es la primera por precio ajustado.');
  await sayYes(page, 'Recomendar a la autoridad', 'Sí, recomendar');
  await expect(page.getByText(/Recomendó/)).toBeVisible();
  await expectGoodPage(page);
});

test('the authority awards; procurement formalises', async ({ page }) => {
  await as(page, 'authority', desk);
  await page.goto(`/municipio/convocatorias/${tender}/adjudicacion`);
  await expect(page.getByRole('heading', { name: 'Informe de evaluación' })).toBeVisible();
  await expect(page.getByText('Visto el original: coincide con lo declarado')).toBeVisible();
  await expectGoodPage(page);
  for (const reason of await page.getByLabel('Por qué se adjudica más que su capacidad libre').all())
    await reason.fill('Presentó un compromiso de acopio con otra organización por la leche que le falta.');
  await sayYesWithPassword(page, 'Firmar la decisión', 'Sí, firmar');
  await expect(page.getByText(/Decidió/)).toBeVisible();
  await expect(page.getByText('Adjudicado más allá de la capacidad libre').first()).toBeVisible();
  await expectGoodPage(page);

  await page.getByRole('link', { name: 'Plazos para firmar y quién sigue' }).click();
  await expect(page.getByRole('main')).toContainText(/PLZ-DOCS/);
  await page.getByText('OECOM Totora Pampa no firma').first().click();
  await expect(page.getByLabel('Respaldo legal').first()).toBeVisible();
  await expectGoodPage(page);
  expect(await statementsOf(page)).toBeLessThanOrEqual(statementBudget);

  // What was decided closes by itself on the producer's list.
  await as(page, 'producer', phone);
  await page.goto('/productor/ofertas');
  await expect(page.getByText('vigente')).toHaveCount(0);
  await expect(page.getByText('adjudicada', { exact: true }).first()).toBeVisible();

  await as(page, 'procurementOfficer', desk);
  await page.goto('/municipio/contratos');
  // Where other contracts bring the same product in those days it says so, and asks once.
  const over = page.getByRole('checkbox', { name: /^Sé que sobran? / }).first();
  if (await over.isVisible()) await over.check();
  // Awarded today: its terms still run, and whoever signs says why.
  await expect(page.getByText('Todavía corren plazos de la adjudicación').first()).toBeVisible();
  await page.getByLabel('Por qué se formaliza antes').first().fill('El adjudicado ya presentó todos sus documentos.');
  await sayYes(page, 'Formalizar', 'Sí, formalizar');
  await expect(page.getByRole('link', { name: new RegExp(`${tender ? 'ACE-' : ''}`) }).first()).toBeVisible();
  await expectGoodPage(page);
});

test('anyone reads what was decided: prices, checks with their reason, winner and contract', async ({ browser, baseURL }) => {
  const stranger = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL && { baseURL }),
    viewport: { width: 360, height: 760 },
  });
  const page = await stranger.newPage();
  const sent = await countStatements(page, () => page.goto(`/convocatorias/${tender}`));
  expect(sent).toBeGreaterThan(0);
  expect(sent).toBeLessThanOrEqual(statementBudget);
  await expect(page.getByText(/Adjudicado a OECOM Totora Pampa/).first()).toBeVisible();
  expect(await countStatements(page, () => page.goto(`${page.url()}/resultados`))).toBeLessThanOrEqual(statementBudget);
  const main = page.getByRole('main');
  for (const said of ['Precio ajustado', 'Visto el original: coincide con lo declarado', 'Costo de la preferencia', 'Contratos'])
    await expect(main).toContainText(said);
  expect(await sidewaysPixels(page)).toBe(0);
  await stranger.close();
});

test('the producer delivers, the school receives, and the local-purchase percentage moves with its lines', async ({ page }) => {
  const before = await publicFigure(page);

  await as(page, 'receiver', phone);
  await page.goto('/municipio/recepcion');
  await page.getByRole('link', { name: 'Recibir' }).first().click();
  await page.waitForURL(/recepcion\/[0-9a-f-]{36}/);
  await expectGoodPage(page);
  await sayYesAgreeing(page, 'Firmar el acta de recepción', 'Sí, firmar el acta', /llegó antes de vencer/);
  await expect(page.locator('main')).toContainText('Aceptadas');

  expect(await publicFigure(page)).not.toBe(before);
});

/** What the public page says was received, with its arithmetic. */
async function publicFigure(page: Page): Promise<string> {
  await page.context().clearCookies();
  await page.goto('/compra-local?municipio=050103');
  return page
    .getByText(/Bs\s[\d.,]+ de Bs\s[\d.,]+/)
    .first()
    .innerText();
}

test('the treasurer pays what was accepted, and the producer sees it', async ({ page }) => {
  await as(page, 'treasurer', desk);
  await expect(page.getByText('Actas abiertas por edad')).toBeVisible();
  await expectGoodPage(page);
  await page.goto('/municipio/pagos');
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await page.getByRole('checkbox', { name: /ACE-/ }).first().check();
  await page.getByRole('button', { name: 'Ver lo elegido antes de pagar' }).click();
  await page.waitForURL(/revisar\?elegido=contrato/);
  await page.getByLabel('Número de comprobante').fill('C31-PRUEBA');
  await expectGoodPage(page);
  await sayYesWithPassword(page, 'Registrar el pago', 'Sí, registrar');
  await page.getByRole('link', { name: 'Ver el pago registrado' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('C31-PRUEBA');
  await expectGoodPage(page);

  await as(page, 'producer', phone);
  await page.goto('/productor/cobros');
  await expectGoodPage(page);
});

test('an NGO sees the matrix move and writes down a commitment', async ({ page }) => {
  await page.setViewportSize(desk);
  await page.goto('/matriz?municipio=050103');
  await expect(page.locator('[data-item]')).toHaveCount(35);
  await expect(page.locator('[data-item="MUN-DES-1"]')).toContainText('del valor aceptado este año es del municipio');
  await expect(page.locator('[data-item="MUN-NAC-1"]')).toContainText('Aún sin medición');

  await as(page, 'technician', phone);
  await page.goto('/ong/nuevo?punto=MUN-PEQ-3');
  await page.getByLabel('Organización que se compromete').selectOption({ label: 'Gobierno Autónomo Municipal de Yocalla' });
  await page.getByLabel('Municipio donde ocurrirá').selectOption({ label: 'Yocalla' });
  await page.getByLabel('Qué se compromete a hacer').fill('Cuatro talleres de costos para organizaciones');
  await page.getByLabel('Indicador: cómo se sabrá que se cumplió').fill('Horas-persona por sexo');
  await page.getByLabel('Fecha límite').fill('2099-10-29');
  await page.getByRole('button', { name: 'Guardar el compromiso' }).click();
  await page.waitForURL(/\/ong/);
  await expect(page.getByText('Cuatro talleres de costos para organizaciones')).toBeVisible();
  await expectGoodPage(page);
});

test('the clock comes back to the present, and what was open then is open again', async ({ page }) => {
  await as(page, 'procurementOfficer', desk);
  await page.goto('/cuenta');
  await page.getByRole('button', { name: 'Volver al presente' }).click();
  await expect(page.locator('#reloj')).toContainText('Es el presente de la demostración');
  await as(page, 'producer', phone);
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /^(?:Preparar|Ver o cambiar) mi propuesta$/ })
      .first(),
  ).toBeVisible();
});

test('Potosí 2016 says what the document says', async ({ page }) => {
  await as(page, 'potosiOfficer', desk);
  await page.goto('/municipio/programa');
  await page.getByRole('link', { name: /2016/ }).first().click();
  const text = page.locator('main');
  for (const figure of ['57.500', '192', '21.000.000']) await expect(text).toContainText(figure);
  expect(people.potosiOfficer).toContain('Potosí');
});
