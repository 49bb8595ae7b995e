import { expect } from '@playwright/test';
import { sayYes } from './support/asking';
import { statementBudget } from './support/budgets';
import { desk, expectGoodPage, phone } from './support/good-page';
import { test } from './support/listening-page';
import { statementsOf } from './support/measures';
import { changeTo, enter } from './support/people';

/** What a producer asks is answered to everybody, and nobody learns who asked; a closing on a Saturday is warned of before it is sent. */
test.describe.configure({ mode: 'serial' });

const question = '¿El pan de los viernes puede llegar el jueves por la tarde?';
const said = 'No: llega el mismo día, en el horario de cada escuela.';

let tender = '';

test('a producer asks on the phone, and sees how the question stands', async ({ page }) => {
  await page.setViewportSize(phone);
  await enter(page, 'producer');
  await page.goto('/convocatorias');
  await page.getByRole('main').getByRole('link', { name: 'Pan de quinua y huevo cocido' }).first().click();
  await page.waitForURL(/convocatorias\/[0-9a-f-]{36}/);
  tender = page.url().match(/[0-9a-f-]{36}/)?.[0] ?? '';
  await expect(page.getByText('¿El pan puede llegar en bolsas de diez unidades')).toBeVisible();
  await expect(page.getByText('si una escuela está cerrada por la cosecha')).toHaveCount(0);
  await expectGoodPage(page);
  await page.getByRole('link', { name: 'Hacer una pregunta' }).click();
  await page.waitForURL(/preguntas/);
  await expectGoodPage(page);

  await page.getByLabel('Su pregunta').fill('Llámeme al 71234567 para explicarle');
  await page.getByRole('button', { name: 'Enviar la pregunta' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Quite el nombre');
  await expect(page.getByLabel('Su pregunta')).toHaveValue('Llámeme al 71234567 para explicarle');
  await page.getByLabel('Su pregunta').fill(question);
  await page.getByRole('button', { name: 'Enviar la pregunta' }).click();
  const mine = page.locator('#mis-preguntas');
  await expect(mine.getByText(question)).toBeVisible();
  await expect(mine.locator('li', { hasText: question }).getByText('espera respuesta')).toBeVisible();
  expect(await statementsOf(page)).toBeLessThanOrEqual(statementBudget);
});

test('the officer finds it on the first page, without a name, and answers to all at once', async ({ page }) => {
  await page.setViewportSize(desk);
  await enter(page, 'procurementOfficer');
  await expect(page.getByText(/2\spreguntas sin responder/)).toBeVisible();
  await page.getByRole('link', { name: /Responder preguntas/ }).click();
  await page.waitForURL(new RegExp(`${tender}/preguntas`));
  await expect(page.getByText(question)).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('Totora Pampa');
  await expectGoodPage(page);
  expect(await statementsOf(page)).toBeLessThanOrEqual(statementBudget);

  const card = page.locator('[data-part="question"]', { hasText: question });
  await card.getByRole('textbox').fill(said);
  await sayYes(page, 'Publicar las respuestas', 'Sí, publicar');
  await expect(page.getByRole('heading', { name: /1\spregunta por responder/ })).toBeVisible();
  await expect(page.getByRole('paragraph').filter({ hasText: said })).toBeVisible();

  await page.context().clearCookies();
  await page.goto(`/convocatorias/${tender}`);
  await expect(page.locator('#preguntas').getByText(said)).toBeVisible();
  await expect(page.locator('#preguntas')).not.toContainText('Totora Pampa');
  await enter(page, 'producer');
  await page.goto('/avisos');
  await expect(page.getByText(/respondió preguntas sobre la convocatoria/).first()).toBeVisible();
});

test('a closing on a Saturday is warned of, with the nearest good one a tap away', async ({ page }) => {
  await page.setViewportSize(desk);
  await enter(page, 'procurementOfficer');
  await page.goto('/municipio/convocatorias?ver=en-preparacion');
  await page.getByRole('main').getByRole('link').filter({ hasText: 'Leche con plátano' }).first().click();
  await page.waitForURL(/convocatorias\/[0-9a-f-]{36}/);
  await page.goto(`${new URL(page.url()).pathname}/publicar`);
  const deadline = page.getByLabel('Cierre de propuestas');
  await expect(page.getByText('En ese momento nadie trabaja')).toHaveCount(0);
  await deadline.fill('16/1/2027 16:00');
  await expect(page.getByText('En ese momento nadie trabaja')).toBeVisible();
  await expect(page.getByText(/lunes\s18\sde\senero\sde\s2027,\s16:00/).first()).toBeVisible();
  await expect(page.getByLabel('Por qué se queda así')).toBeVisible();
  await expectGoodPage(page);
  await page.getByRole('button', { name: 'Usar ese cierre' }).click();
  await expect(deadline).toHaveValue('18/01/2027 16:00');
  await expect(page.getByText('En ese momento nadie trabaja')).toHaveCount(0);
});

test('an evaluator reads the questions and does not answer them', async ({ page }) => {
  await enter(page, 'evaluator');
  await page.goto(`/municipio/convocatorias/${tender}/preguntas`);
  await expect(page.getByText('Responde quien es responsable de contrataciones.')).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await changeTo(page, 'potosiProcurement');
  expect((await page.goto(`/municipio/convocatorias/${tender}/preguntas`))?.status()).toBe(404);
});
