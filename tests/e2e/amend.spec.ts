import { expect, type Page } from '@playwright/test';
import { sayYes } from './support/asking';
import { expectGoodPage } from './support/good-page';
import { test } from './support/listening-page';
import { changeTo, enter } from './support/people';

/**
 * A published tender changes: a producer has sent an offer, the office amends the tender with its reason, the producer is asked for their
 * word and gives it, and everybody reads both versions with their differences.
 */
test.describe.configure({ mode: 'serial' });

const main = (page: Page) => page.locator('main');

let tender = '';

test('a producer sends an offer for the open tender, which says how it changed before', async ({ page }) => {
  await page.goto('/convocatorias?estado=open&municipio=050103');
  await page.getByRole('link', { name: /Pan de quinua/ }).click();
  await page.waitForURL(/\/convocatorias\/[0-9a-f-]{36}/);
  tender = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  // The demonstration's own amendment.
  await expect(main(page).getByRole('heading', { name: /Enmienda\s1/ })).toBeVisible();
  await expect(main(page)).toContainText('requiere validación legal');
  await expectGoodPage(page, 'public-one');
  await page.getByRole('link', { name: /Leer la versión\s1/ }).click();
  await expect(main(page)).toContainText('Después cambió');
  await expect(main(page)).not.toContainText('cierra en');
  await expect(main(page).locator('[data-part="requirements"]')).toContainText('al menos 40');
  await expectGoodPage(page, 'public-old');

  await enter(page, 'company');
  await page.goto(`/productor/convocatorias/${tender}/oferta?paso=1`);
  await page.getByLabel('Precio de una unidad').fill('0,90');
  await page.getByRole('button', { name: 'Guardar y seguir' }).click();
  await page.waitForURL(/paso=(2|margenes)/);
  await page.goto(`/productor/convocatorias/${tender}/oferta?paso=revisar`);
  await page.getByRole('button', { name: 'Enviar mi propuesta' }).click();
  await page.waitForURL(/\/productor\/ofertas\//);
  await expect(main(page)).toContainText('vigente');
});

test('the office amends it, is asked once, and learns nothing of offers', async ({ page }) => {
  await enter(page, 'procurementOfficer');
  await page.goto(`/municipio/convocatorias/${tender}`);
  await main(page).getByRole('link', { name: 'Enmendar o ampliar el plazo' }).click();
  await page.waitForURL(/\/enmienda$/);
  await expectGoodPage(page, 'amend');
  await page.getByLabel('Frecuencia de entrega').selectOption('daily');
  await page.getByLabel('Por qué se enmienda').fill('Las escuelas no tienen dónde guardar el pan de una semana');
  // Said not to touch offers, it is refused, and what was typed stays.
  await page.getByRole('radio', { name: 'No toca las propuestas ya enviadas' }).check();
  await sayYes(page, 'Enmendar la convocatoria', 'Sí, enmendar');
  await expect(main(page).getByRole('alert').first()).toContainText('toca las propuestas ya enviadas');
  await expect(page.getByLabel('Por qué se enmienda')).toHaveValue(/guardar el pan/);
  await page.getByRole('radio', { name: 'Las propuestas ya enviadas se confirman' }).check();
  await sayYes(page, 'Enmendar la convocatoria', 'Sí, enmendar');
  await page.waitForURL((url) => url.pathname === `/municipio/convocatorias/${tender}`);
  await expect(main(page).getByRole('heading', { name: /Enmienda\s2/ })).toBeVisible();
  await expect(main(page)).not.toContainText('Andina');
  await expectGoodPage(page, 'office');
});

test('the producer is told, reads what changed and confirms; everybody reads every version', async ({ page }) => {
  await enter(page, 'company');
  await page.goto('/productor/ofertas');
  await expect(main(page)).toContainText('por confirmar');
  await page.goto(`/productor/convocatorias/${tender}/oferta`);
  await expectGoodPage(page, 'offer-list');
  await page.getByRole('link', { name: 'Ver qué cambió y decidir' }).click();
  await page.waitForURL(/\/productor\/ofertas\//);
  await expect(main(page)).toContainText('Cada día de clases');
  await expectGoodPage(page, 'receipt-waiting');
  await page.getByRole('button', { name: 'Confirmar mi propuesta' }).click();
  await expect(main(page)).toContainText(/Confirmada frente a la enmienda\s2/);
  await expect(page.getByRole('button', { name: 'Confirmar mi propuesta' })).toHaveCount(0);
  await expectGoodPage(page, 'receipt-confirmed');

  await changeTo(page, 'producer');
  await page.goto(`/productor/convocatorias/${tender}`);
  await expectGoodPage(page, 'opportunity');
  await page.context().clearCookies();
  await page.goto(`/convocatorias/${tender}#versiones`);
  for (const number of [1, 2])
    await expect(main(page).getByRole('heading', { name: new RegExp(`Enmienda\\s${number}`) })).toBeVisible();
  await expect(main(page)).toContainText('Las escuelas no tienen dónde guardar el pan de una semana');
  await expectGoodPage(page, 'public-two');
});
