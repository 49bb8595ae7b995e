import { expect, test } from '@playwright/test';
import { barriers } from './support/measures';
import { enter } from './support/people';
import { forcedColourProblems, motionProblems, outlineProblems, zoomProblems } from './support/structure';
import { walk, walkers } from './support/walkers';
import { cutProblems } from './support/whole';

const screens = { phone: { width: 360, height: 760 }, office: { width: 1280, height: 900 } };

for (const walker of walkers) {
  test(`every page that ${walker.who} can reach is in order: headings, parts, names, titles, without motion, in forced colours, zoomed, nothing cut in two`, async ({
    page,
  }) => {
    test.setTimeout(900_000);
    await page.setViewportSize(screens[walker.screen]);
    const titles = new Map<string, string>();
    const problems = await walk(page, walker, async (path, pattern) => {
      await page.goto(path);
      const title = await page.title();
      const same = titles.get(title);
      titles.set(title, pattern);
      return [
        ...(same ? [`has the title of ${same}: ${title}`] : []),
        ...(await outlineProblems(page)),
        ...(await motionProblems(page)),
        ...(await forcedColourProblems(page)),
        ...(await zoomProblems(page)),
        ...(await cutProblems(page)),
      ];
    });
    expect(problems).toEqual([]);
  });
}

test('in forced colours axe finds no barrier either', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const path of ['/', '/convocatorias', '/compra-local', '/matriz', '/calculadora', '/ingresar']) {
    await page.goto(path);
    expect(await barriers(page), path).toEqual([]);
  }
});

test('going on by a link is announced with the title of the page; a choice that changes figures is announced in place', async ({
  page,
}) => {
  await enter(page, 'procurementOfficer');
  const announced = page.locator('#__next-route-announcer__');
  await page.getByRole('navigation').getByRole('link', { name: 'Contratos' }).first().click();
  await expect(announced).toHaveText(/Contratos/);

  await page.goto('/municipio/convocatorias?ver=en-preparacion');
  await page.locator('main a[href*="/municipio/convocatorias/0"]').first().click();
  await page.waitForURL(/convocatorias\/[0-9a-f-]{36}$/);
  await expect(announced).toContainText(await page.getByRole('heading', { level: 1 }).innerText());
  await page.goto(`${page.url()}/actores`);
  const figures = page.locator('[aria-live="polite"]');
  const before = await figures.innerText();
  await page.locator('#cambios').getByRole('link').first().click();
  await page.waitForURL(/cambio=/);
  await expect(figures).not.toHaveText(before);
});
