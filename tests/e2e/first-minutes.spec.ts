import { expect, type Page } from '@playwright/test';
import { sayYes } from './support/asking';
import { barriers } from './support/axe';
import { statementBudget } from './support/budgets';
import { test } from './support/listening-page';
import { sidewaysPixels, statementsOf } from './support/measures';

/** The first five minutes of somebody without an account: seven steps over the demonstration's own pages. */
const screens = [
  { width: 360, height: 760 },
  { width: 1280, height: 900 },
];

/** What each step shows on its page, whoever used the demonstration before. */
const steps: readonly { path: RegExp; shows: (page: Page) => Promise<void> }[] = [
  {
    path: /^\/municipio\/programa\/[0-9a-f-]{36}$/,
    shows: async (page) => {
      for (const figure of ['192', '57.500', '21.000.000', '1,90']) await expect(page.locator('main')).toContainText(figure);
    },
  },
  {
    path: /^\/municipio\/raciones$/,
    shows: async (page) => {
      await expect(page.locator('main')).toContainText('Leche con plátano');
      await expect(strip(page).getByRole('link', { name: 'Ver la demanda en kilos y por mes' })).toBeVisible();
    },
  },
  { path: /^\/municipio\/convocatorias\/[0-9a-f-]{36}\/actores$/, shows: barriersFall },
  {
    // Once every tender is closed, the last one that fitted.
    path: /^\/productor(\/convocatorias\/[0-9a-f-]{36})?$/,
    shows: async (page) => {
      await expect(page.locator('main')).toContainText(/Puede cubrir|No puede cubrir/);
    },
  },
  {
    path: /^\/municipio\/convocatorias\/[0-9a-f-]{36}\/evaluacion$/,
    shows: async (page) => {
      await expect(page.locator('main')).toContainText('Precio ajustado');
      await expect(page.locator('main')).toContainText('DS 0181');
    },
  },
  {
    path: /^\/municipio\/recepcion\/[0-9a-f-]{36}$/,
    shows: async (page) => {
      await expect(page.getByRole('heading', { level: 1 })).toContainText('OECOM Totora Pampa');
    },
  },
  {
    path: /^\/compra-local$/,
    shows: async (page) => {
      await expect(page.locator('main')).toContainText('recibidos en escuelas');
      await expect(strip(page)).toContainText('Cuando llegó a la recepción');
    },
  },
];

const strip = (page: Page) => page.getByRole('complementary', { name: 'Recorrido de la cadena' });
const start = (page: Page) => page.getByRole('button', { name: 'Recorrer la cadena en siete pasos' });

/** The number that can offer today, and that it grows by a way of dividing the lot. Nothing is applied. */
async function barriersFall(page: Page): Promise<void> {
  const figures = page.locator('main [data-part="figure-value"]');
  const today = Number(await figures.first().innerText());
  await page
    .locator('#cambios')
    .getByRole('link', { name: /^Dividir/ })
    .first()
    .click();
  await expect(figures).toHaveCount(2);
  expect(Number(await figures.nth(1).innerText())).toBeGreaterThan(today);
}

/** The page of a step as it should stand: at its place, with its words, for everybody. */
async function expectStep(page: Page, number: number): Promise<void> {
  await expect(strip(page)).toContainText(`Paso ${number} de 7`);
  const step = steps[number - 1];
  if (!step) throw new Error(`there is no step ${number}`);
  await page.waitForURL(({ pathname }) => step.path.test(pathname));
  await step.shows(page);
}

for (const screen of screens) {
  test(`a visitor takes the seven steps by clicking, ${screen.width} wide`, async ({ page }) => {
    test.setTimeout(900_000);
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(`${page.url()}: ${message.text()}`);
    });
    await page.setViewportSize(screen);
    await page.goto('/');
    await start(page).click();
    for (let number = 1; number <= 7; number += 1) {
      await expectStep(page, number);
      const at = `step ${number}`;
      expect(await barriers(page), at).toEqual([]);
      expect(await sidewaysPixels(page), at).toBeLessThanOrEqual(0);
      expect(await strip(page).evaluate(coversSomething), at).toBe(false);
      const sent = await statementsOf(page);
      expect(sent, at).toBeGreaterThan(0); // they are counted at all
      expect(sent, at).toBeLessThanOrEqual(statementBudget);
      if (number < 7)
        await strip(page)
          .getByRole('button', { name: /^Siguiente/ })
          .click();
    }
    await strip(page).getByRole('button', { name: 'Terminar y elegir a una persona' }).click();
    await expect(page).toHaveURL(/\/ingresar/);
    await expect(strip(page)).toHaveCount(0);
    await page.goto('/');
    await expect(start(page)).toBeVisible();
    expect(problems).toEqual([]);
  });
}

/** Whether what the strip holds lies over the page's own content. */
function coversSomething(aside: Element): boolean {
  const [a, b] = [aside.getBoundingClientRect(), document.querySelector('main')?.getBoundingClientRect()];
  if (!b) return true;
  return a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
}

test('a delivery accepted on the way makes the percentage rise, and the strip says from where', async ({ page }) => {
  await page.goto('/');
  await start(page).click();
  await jumpTo(page, '6. La escuela recibe');
  await expectStep(page, 6);
  await sayYes(page, 'Firmar el acta de recepción', 'Sí, firmar el acta');
  await expect(page.locator('main')).toContainText('Aceptadas');
  await strip(page)
    .getByRole('button', { name: /^Siguiente/ })
    .click();
  await expectStep(page, 7);
  const now = await page
    .getByText(/Bs\s[\d.,]+ de Bs\s[\d.,]+ recibidos/)
    .first()
    .innerText();
  const before = await strip(page)
    .getByText(/Cuando llegó/)
    .innerText();
  expect(local(now)).toBeGreaterThan(local(before));
  await strip(page).getByRole('link', { name: 'Ver la matriz de los cuatro actores' }).click();
  await expect(page.locator('[data-item]')).toHaveCount(35);
});

/** 'Bs 201.237,44 de Bs …' → 20123744 */
function local(sentence: string): number {
  return Number(/Bs\s([\d.]+,\d\d) de/.exec(sentence)?.[1]?.replaceAll(/[.,]/g, ''));
}

async function jumpTo(page: Page, step: string): Promise<void> {
  await strip(page).locator('summary', { hasText: 'Los 7 pasos' }).click();
  await strip(page).getByRole('button', { name: step }).click();
}

test('whoever leaves at step 4 finds the way back on the first page, and to the step from any other', async ({ page }) => {
  await page.goto('/');
  await start(page).click();
  await expectStep(page, 1);
  await jumpTo(page, '4. Lo que se puede vender');
  await expectStep(page, 4);

  // Away from the step the strip offers the way back to it; folded it is one line.
  await page.getByRole('link', { name: 'Mi ficha' }).click();
  await page.waitForURL(/\/productor\/ficha/);
  await strip(page).getByRole('button', { name: 'Volver al paso' }).click();
  await expectStep(page, 4);
  await expect(strip(page).getByRole('button', { name: 'Volver al paso' })).toHaveCount(0);
  await strip(page).locator('summary').first().click();
  await expect(strip(page).getByRole('button', { name: /^Siguiente/ })).toBeHidden();
  expect((await strip(page).boundingBox())?.height).toBeLessThan(110);
  await strip(page).locator('summary').first().click();

  await strip(page).getByRole('button', { name: 'Salir del recorrido' }).click();
  await expect(page).toHaveURL(/\/$/);
  await expect(strip(page)).toHaveCount(0);
  await page.goto('/convocatorias');
  await expect(strip(page)).toHaveCount(0);
  await page.goto('/');
  await page.getByRole('button', { name: 'Seguir el recorrido, paso 4' }).click();
  await expectStep(page, 4);
  await strip(page).getByRole('button', { name: 'Anterior' }).click();
  await expectStep(page, 3);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the tour goes on, back, away, out and on again', async ({ page }) => {
    test.setTimeout(900_000);
    await page.setViewportSize({ width: 360, height: 760 });
    await page.goto('/');
    await start(page).click();
    for (let number = 1; number <= 7; number += 1) {
      await expectStep(page, number);
      if (number < 7)
        await strip(page)
          .getByRole('button', { name: /^Siguiente/ })
          .click();
    }
    await page.goto('/convocatorias');
    await strip(page).getByRole('button', { name: 'Volver al paso' }).click();
    await expectStep(page, 7);
    await strip(page).getByRole('button', { name: 'Anterior' }).click();
    await expectStep(page, 6);
    await strip(page).getByRole('button', { name: 'Salir del recorrido' }).click();
    await page.getByRole('button', { name: 'Seguir el recorrido, paso 6' }).click();
    await expectStep(page, 6);
  });
});

test('the people stand as cards, each whole a target with what waits for them, and lead to their checklist', async ({ page }) => {
  for (const screen of screens) {
    await page.setViewportSize(screen);
    await page.goto('/ingresar');
    const cards = page.locator('button[name=userId]');
    expect(await cards.count()).toBeGreaterThan(20);
    for (const card of await cards.all()) expect((await card.boundingBox())?.height).toBeGreaterThanOrEqual(48);
    expect(await barriers(page)).toEqual([]);
    expect(await sidewaysPixels(page)).toBeLessThanOrEqual(0);
  }
  const director = page.getByRole('button', { name: 'Soy la directora que recibe en Yocalla' });
  await expect(director).toContainText('Gobierno Autónomo Municipal de Yocalla');
  const waits = (await director.innerText()).match(/(\d+)\sentregas? por recibir/)?.[1];
  await director.click();
  await page.waitForURL(/\/municipio$/);
  await expect(page.locator('main')).toContainText(new RegExp(`${waits}\\sentregas? con nota, por recibir`));
});
