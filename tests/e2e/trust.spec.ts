import { expect } from '@playwright/test';
import { desk, expectGoodPage, phone } from './support/good-page';
import { test } from './support/listening-page';
import { demoPassword, enter, mailDomain, sendWithPassword } from './support/people';

/** Who gets in, who gives roles, and what is asked of whom sits there. */

const phrase = 'la vaca lechera de mi tia';

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with scripts' : 'without scripts';
  test.describe(how, () => {
    test.use({ javaScriptEnabled, viewport: phone });

    test(`${how}: giving a role asks for the password in the same form, and keeps what was typed`, async ({ page }) => {
      await enter(page, 'administrator');
      await page.goto('/municipio/equipo');
      const form = page.locator('#invitar');
      const email = `nueva.${javaScriptEnabled}@${mailDomain}`;
      await form.getByLabel('Correo').fill(email);
      await form.getByLabel('Nutricionista').check();
      const send = form.getByRole('button', { name: 'Crear la invitación' });
      await send.click();
      await expect(page.locator('main').getByRole('alert').filter({ hasText: 'otra vez su contraseña' })).toBeVisible();
      await expect(form.getByLabel('Correo')).toHaveValue(email);
      await expect(form.getByLabel('Nutricionista')).toBeChecked();
      if (javaScriptEnabled) await expectGoodPage(page, 'password-again');

      await form.getByLabel('Su contraseña').fill('no es esta clave');
      await send.click();
      await expect(page.locator('main').getByRole('alert').filter({ hasText: 'no es la contraseña de su cuenta' })).toBeVisible();
      await form.getByLabel('Su contraseña').fill(demoPassword);
      await send.click();
      await expect(form.getByText('/invitacion/')).toBeVisible();
    });
  });
}

test('a role that pays is proposed by one and approved by another, who finds it on their first page', async ({
  page,
  browser,
}) => {
  await enter(page, 'administrator');
  await page.goto('/municipio/equipo');
  const form = page.locator('#invitar');
  await form.getByLabel('Correo').fill(`tesorera@${mailDomain}`);
  await form.getByLabel('Tesorería').check();
  await sendWithPassword(page, form.getByRole('button', { name: 'Crear la invitación' }));
  const link = await form.locator('code').innerText();
  await page.reload();
  const mine = page.locator('#por-aprobar article', { hasText: `tesorera@${mailDomain}` });
  await expect(mine).toContainText('Lo aprueba otra persona');
  await expectGoodPage(page, 'team');

  const invited = await (await browser.newContext({ viewport: phone })).newPage();
  const accept = async () => {
    await invited.goto(link);
    await invited.getByLabel('Correo').fill(`tesorera@${mailDomain}`);
    await invited.getByLabel('Nombre y apellido').fill('Benita Choque');
    await invited.getByLabel('Contraseña').fill(phrase);
    await invited.getByRole('button', { name: 'Aceptar la invitación' }).click();
  };
  await accept();
  await expect(invited.getByRole('alert').filter({ hasText: 'segunda persona' })).toBeVisible();

  await page.context().clearCookies();
  await enter(page, 'authority');
  await expect(page.getByRole('link', { name: /Aprobar roles propuestos/ }).first()).toBeVisible();
  await page.goto('/municipio/equipo#por-aprobar');
  const waiting = page.locator('#por-aprobar article', { hasText: `tesorera@${mailDomain}` });
  await waiting.locator('summary', { hasText: /^Aprobar$/ }).click();
  await sendWithPassword(page, waiting.getByRole('button', { name: 'Aprobar', exact: true }));
  await expect(page.locator('#por-aprobar article', { hasText: `tesorera@${mailDomain}` })).toHaveCount(0);

  await accept();
  await invited.waitForURL(/\/municipio$/);
  await invited.context().close();
});

test('the first two people of a municipality stand in public with their document', async ({ page }) => {
  await page.goto('/responsables?municipio=050103');
  await expect(page.getByRole('row', { name: /Juana Colque/ })).toContainText('Resolución Administrativa');
  await expect(page.getByRole('row', { name: /Basilia Marca/ })).toBeVisible();
  await expectGoodPage(page, 'designated');
});

test('who registers is in, without a mail, and comes back by phone', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto('/registro');
  await page.getByLabel('Nombre de la organización').fill('Asociación de prueba Chalviri');
  await page.getByLabel('Tipo de organización').selectOption({ index: 3 });
  await page.getByRole('combobox', { name: 'Municipio' }).fill('Yocalla');
  await page.getByRole('option', { name: 'Yocalla' }).click();
  await page.getByLabel('Mujeres que participan').fill('4');
  await page.getByLabel('Hombres que participan').fill('3');
  await page.getByLabel('Nombre y apellido').fill('Modesta Quispe');
  await page.getByLabel('Teléfono o celular').fill('+591 76543210');
  await page.getByLabel('Contraseña').fill('contraseña2026');
  await page.getByRole('button', { name: 'Registrar' }).click();
  await expect(page.locator('main').getByRole('alert').filter({ hasText: 'se adivinan primero' })).toBeVisible();
  await page.getByLabel('Contraseña').fill(phrase);
  await page.getByRole('button', { name: 'Registrar' }).click();
  await page.waitForURL(/\/productor$/);

  await page.context().clearCookies();
  await page.goto('/ingresar');
  await page.getByLabel('Correo o celular').fill('76543210');
  await page.getByLabel('Contraseña').fill(phrase);
  await page.getByRole('button', { name: 'Ingresar', exact: true }).click();
  await page.waitForURL(/\/productor$/);
});

test('who forgot the password gets a code in person, gets in, and is told what waits', async ({ page, browser }) => {
  // Nobody else of the journeys signs in as this one.
  const mail = `granja.santa.lucia@${mailDomain}`;
  const operator = await (await browser.newContext({ viewport: desk })).newPage();
  await enter(operator, 'operator');
  await operator.goto('/operador');
  await operator.getByText('Dar un código a una persona').click();
  await operator.getByLabel('Correo o celular de la persona').fill(mail);
  await sendWithPassword(operator, operator.getByRole('button', { name: 'Crear el código' }));
  const code = await operator.locator('main code').innerText();
  await expectGoodPage(operator, 'code');
  await operator.context().close();

  await page.setViewportSize(phone);
  await page.goto('/ingresar');
  await page.getByRole('link', { name: 'No recuerdo mi contraseña' }).click();
  await page.waitForURL(/\/ingresar\/codigo$/);
  await expectGoodPage(page, 'recover');
  await page.getByLabel('Correo o celular').fill(mail);
  await page.getByLabel('Código').fill(code.toLowerCase());
  await page.getByLabel('Contraseña nueva', { exact: true }).fill(phrase);
  await page.getByLabel('Repita la contraseña nueva').fill(phrase);
  await page.getByRole('button', { name: 'Guardar la contraseña e ingresar' }).click();
  await page.waitForURL(/\/productor$/);
  await expect(page.getByRole('link', { name: 'Su cuenta se abrió sin su contraseña' })).toBeVisible();
  await page.goto('/cuenta');
  await expectGoodPage(page, 'held');
});

test('the server answers this machine at 127.0.0.1 and nobody else', async ({ baseURL }) => {
  const { port } = new URL(baseURL ?? '');
  expect((await fetch(`http://127.0.0.1:${port}/ingresar`)).status).toBe(200);
  // Another address of the same machine is as good as another machine: a server on every network would answer there.
  await expect(fetch(`http://127.0.0.2:${port}/ingresar`, { signal: AbortSignal.timeout(10_000) })).rejects.toThrow();
});
