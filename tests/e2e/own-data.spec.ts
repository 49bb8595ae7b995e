import { expect } from '@playwright/test';
import { sayYes } from './support/asking';
import { desk, expectGoodPage, phone } from './support/good-page';
import { test } from './support/listening-page';
import { enter, mailDomain, sendWithPassword } from './support/people';

/** What somebody takes along of what is held of them, and has erased. */

const phrase = 'la vaca lechera de mi tia';

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with scripts' : 'without scripts';
  test.describe(how, () => {
    test.use({ javaScriptEnabled, viewport: javaScriptEnabled ? phone : desk });

    test(`${how}: somebody reads what goes and what stays, and closes their account for good`, async ({ page }) => {
      const email = `se.va.${javaScriptEnabled}@${mailDomain}`;
      await enter(page, 'administrator');
      await page.goto('/municipio/equipo');
      const form = page.locator('#invitar');
      await form.getByLabel('Correo').fill(email);
      await form.getByLabel('Nutricionista').check();
      await sendWithPassword(page, form.getByRole('button', { name: 'Crear la invitación' }));
      const link = await form.locator('code').innerText();

      await page.context().clearCookies();
      await page.goto(link);
      await page.getByLabel('Correo').fill(email);
      await page.getByLabel('Nombre y apellido').fill('Benita Choque');
      await page.getByLabel('Contraseña').fill(phrase);
      await page.getByRole('button', { name: 'Aceptar la invitación' }).click();
      await page.waitForURL(/\/municipio/);

      await page.goto('/cuenta');
      await page.getByRole('link', { name: 'Mis datos' }).click();
      await expect(page.getByRole('heading', { name: 'Mis datos' })).toBeVisible();
      await expect(page.locator('main')).toContainText('Plazo según norma: por definir.');
      if (javaScriptEnabled) await expectGoodPage(page, 'own-data');

      await sayYes(page, 'Borrar mi cuenta', 'Sí, borrar mi cuenta');
      await page.getByLabel('Su contraseña').fill(phrase);
      await sayYes(page, 'Borrar mi cuenta', 'Sí, borrar mi cuenta');
      await page.waitForURL((url) => url.pathname === '/');
      await page.goto('/cuenta');
      await expect(page).toHaveURL(/\/ingresar/);
      await page.getByLabel(/Correo/).fill(email);
      await page.getByLabel('Contraseña').fill(phrase);
      await page.getByRole('button', { name: 'Ingresar', exact: true }).click();
      await expect(page.locator('main').getByRole('alert')).toBeVisible();

      await enter(page, 'administrator');
      await page.goto('/municipio/equipo');
      await expect(page.locator('main')).not.toContainText('Benita Choque');
    });
  });
}
