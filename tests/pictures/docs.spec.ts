import path from 'node:path';
import { type Locator, type Page, test } from '@playwright/test';
import { enter, type Somebody } from '../e2e/support/people';

const desk = { width: 1280, height: 860 };
const phone = { width: 360, height: 720 };

type Picture = {
  name: string;
  who?: Somebody;
  /** Where it is, or the way there from the first page of whoever is signed in. */
  at: string | ((page: Page) => Promise<unknown>);
  screen?: typeof desk;
  /** What stands at the top of the picture; without it, the top of the page. */
  from?: (page: Page) => Locator;
};

/** The pictures of README.md and docs/guia.md. */
const pictures: readonly Picture[] = [
  { name: 'home', at: '/' },
  { name: 'tender', at: (page) => follow(page, '/convocatorias', 'main a[href*="/convocatorias/0"]') },
  { name: 'local-purchase', at: '/compra-local' },
  { name: 'matrix', at: '/matriz' },
  { name: 'calculator', at: '/calculadora' },
  { name: 'programme', who: 'potosiOfficer', at: (page) => follow(page, '/municipio/programa', 'main a:has-text("2016")') },
  { name: 'schools', who: 'programmeOfficer', at: '/municipio/escuelas' },
  { name: 'demand', who: 'programmeOfficer', at: '/municipio/demanda' },
  {
    name: 'rations',
    who: 'nutritionist',
    at: '/municipio/raciones',
    from: (page) => page.getByRole('heading', { name: 'Gramos por estudiante' }),
  },
  { name: 'barriers', who: 'procurementOfficer', at: (page) => draft(page, 'actores') },
  {
    name: 'publish',
    who: 'procurementOfficer',
    at: (page) => draft(page, 'publicar'),
    from: (page) => page.getByRole('heading', { name: 'Lo que dice la norma' }),
  },
  {
    name: 'evaluation',
    who: 'potosiEvaluator',
    at: async (page) => {
      await follow(page, '/municipio/convocatorias', 'main a:has-text("amaranto")');
      await page.goto(`${page.url()}/evaluacion`);
    },
  },
  { name: 'payments', who: 'treasurer', at: '/municipio/pagos' },
  { name: 'producer', who: 'producer', at: '/productor', screen: phone },
  {
    name: 'offer',
    who: 'producer',
    at: async (page) => {
      await page
        .getByRole('link', { name: /^(?:Preparar|Ver o cambiar) mi propuesta$/ })
        .first()
        .click();
      await page.waitForURL(/paso=/);
      await page.goto(page.url()); // from its top
    },
    screen: phone,
  },
  {
    name: 'reception',
    who: 'receiver',
    at: (page) => follow(page, '/municipio/recepcion', 'main a:has-text("Recibir")'),
    screen: phone,
  },
];

for (const { name, who, at, screen = desk, from } of pictures) {
  test(`docs/images/${name}.png`, async ({ page }) => {
    await page.setViewportSize(screen);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    if (who) await enter(page, who);
    await (typeof at === 'string' ? page.goto(at) : at(page));
    await page.waitForLoadState('networkidle');
    await from?.(page).evaluate((heading) => scrollBy(0, heading.getBoundingClientRect().top - 24));
    await page.screenshot({ path: path.resolve('docs/images', `${name}.png`) });
  });
}

/** Opens the first record of a list. */
async function follow(page: Page, list: string, link: string): Promise<void> {
  await page.goto(list);
  const address = await page.locator(link).first().getAttribute('href');
  await page.goto(address ?? '');
}

async function draft(page: Page, part: string): Promise<void> {
  await follow(page, '/municipio/convocatorias?ver=en-preparacion', 'main a[href*="/municipio/convocatorias/0"]');
  await page.goto(`${page.url()}/${part}`);
}
