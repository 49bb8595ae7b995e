import { expect, type Page, test } from '@playwright/test';
import { barriers } from './support/axe';
import { sidewaysPixels } from './support/measures';

/** The parts, each in each of its states, as whoever builds a page finds them. */
const screens = [
  { width: 360, height: 760 },
  { width: 1280, height: 900 },
];

const part = (page: Page, id: string) => page.locator(`[data-pattern="${id}"]`);

for (const scheme of ['light', 'dark'] as const) {
  for (const screen of screens) {
    test(`no part is a barrier or leaves the screen: ${scheme}, ${screen.width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize(screen);
      const problems: string[] = [];
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
      await page.goto('/patrones');
      await expect(part(page, 'search').locator('input').first()).toBeVisible();
      problems.push(...(await barriers(page)));
      expect(problems).toEqual([]);
      expect(await sidewaysPixels(page)).toBeLessThanOrEqual(0);
    });
  }
}

test('every part has its place in the index, and every drawing its title, its description and its table', async ({ page }) => {
  await page.goto('/patrones');
  const parts = await page.locator('[data-pattern]').evaluateAll((all) => all.map(({ id }) => `#${id}`));
  const index = await page
    .getByRole('navigation', { name: 'Partes' })
    .locator('li a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(index).toEqual(parts);
  expect(parts.length).toBeGreaterThan(35);

  const drawings = page.locator('#charts figure');
  expect(await drawings.count()).toBeGreaterThan(8);
  for (const drawing of await drawings.all()) {
    expect(await drawing.locator('figcaption').innerText()).not.toBe('');
    const says = await drawing.getAttribute('aria-describedby');
    expect(await page.locator(`[id="${says}"]`).innerText()).not.toBe('');
    await expect(drawing.locator('table')).toHaveCount(1);
    for (const svg of await drawing.locator('svg[role="img"]').all()) {
      await expect(svg.locator(':scope > title')).toHaveCount(1);
      await expect(svg.locator(':scope > desc')).toHaveCount(1);
    }
  }
});

test('a long list is searched with the keys alone, and what is not listed is not taken', async ({ page }) => {
  await page.goto('/patrones');
  const search = part(page, 'search');
  const field = search.locator('input[role="combobox"]').first();
  const native = search.locator('select').first();
  await field.focus();
  await page.keyboard.type('canahua');
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await expect(search.getByRole('option')).toHaveText(['CañahuaGranos']);
  await expect(search.getByRole('status').first()).toHaveText('1 coincide');
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('Cañahua, Granos');
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await expect(native).toHaveValue('canahua');

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const active = await field.getAttribute('aria-activedescendant');
  await expect(page.locator(`[id="${active}"]`)).toHaveText(/Arroz/);
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('Cañahua, Granos');

  await field.fill('chuño');
  await expect(search.getByRole('status').first()).toHaveText('Ninguna coincide.');
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await expect(search.getByText('«chuño» no está en la lista')).toBeVisible();
  await expect(field).toHaveValue('Cañahua, Granos');

  await field.fill('zanah');
  await page.keyboard.press('Tab');
  await expect(native).toHaveValue('zanahoria');
  await field.fill('');
  await page.keyboard.press('Tab');
  await expect(native).toHaveValue('');
  // With a finger: the list does not close under it.
  await field.click();
  await search.getByRole('option', { name: 'Tarwi' }).click();
  await expect(native).toHaveValue('tarwi');
});

test('a dialog keeps the focus, gives it back, and closes by Escape, by its button and by a tap outside', async ({ page }) => {
  await page.goto('/patrones');
  for (const [id, name, back] of [
    ['dialog', 'Qué es ANPE', 'Cerrar'],
    ['confirm', 'Retirar mi oferta', 'No, volver'],
  ] as const) {
    const opener = part(page, id).locator('summary');
    const dialog = page.getByRole('dialog', { name });
    await opener.focus();
    await page.keyboard.press('Enter');
    await expect(dialog).toBeVisible();
    expect(await barriers(page)).toEqual([]);
    for (let times = 0; times < 4; times += 1) {
      await page.keyboard.press('Tab');
      expect(
        await page.evaluate(() => document.activeElement === document.body || !!document.activeElement?.closest('dialog')),
      ).toBe(true);
    }
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(opener).toBeFocused();

    await page.keyboard.press('Space');
    await dialog.getByRole('button', { name: back }).click();
    await expect(dialog).toBeHidden();
    await expect(opener).toBeFocused();

    await opener.click();
    await page.mouse.click(4, 4);
    await expect(dialog).toBeHidden();
  }
});

test('a file says its name and weight, is not sent when it cannot be taken, and shows that it goes', async ({ page }) => {
  await page.goto('/patrones');
  const place = part(page, 'file');
  const input = place.locator('input[type="file"]');
  const said = place.getByRole('status').first();
  const send = place.getByRole('button', { name: 'Guardar' });
  const sheet = (name: string, bytes: number) => ({ name, mimeType: 'text/csv', buffer: Buffer.alloc(bytes, 'a') });

  // The button speaks the product's language, whatever the browser's is, and opens the browser's own choice of a file.
  const opened = page.waitForEvent('filechooser');
  await place.getByText('Elegir archivo', { exact: true }).click();
  await (await opened).setFiles(sheet('escuelas.csv', 1_400_000));
  await expect(said).toHaveText('escuelas.csv, 1,4 MB Pesa 1,4 MB y se reciben hasta 1 MB. Elija otro.');
  await send.click();
  await expect(input).toBeFocused();
  await expect(place.locator('progress')).toHaveCount(0);

  await place.getByRole('button', { name: 'Quitar' }).press('Enter');
  await expect(said).toHaveText('');
  await drop(page, sheet('foto.png', 20));
  await expect(said).toContainText('Solo se reciben archivos .xlsx o .csv.');
  await drop(page, sheet('escuelas.csv', 312_400));
  await expect(said).toHaveText('escuelas.csv, 312 kB');
  expect(await input.evaluate((element: HTMLInputElement) => element.files?.[0]?.name)).toBe('escuelas.csv');

  await send.press('Enter');
  const progress = place.getByRole('progressbar', { name: 'Enviando el archivo, 312 kB…' });
  await expect(progress).toBeVisible();
  expect(await progress.getAttribute('value')).toBeNull();
  await expect(progress).toHaveCount(0);
  await expect(said).toHaveText('escuelas.csv, 312 kB');
});

/** Lets a file fall on the place for it. */
async function drop(page: Page, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  const carried = await page.evaluateHandle(
    ({ name, mimeType, size }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['a'.repeat(size)], name, { type: mimeType }));
      return transfer;
    },
    { name: file.name, mimeType: file.mimeType, size: file.buffer.length },
  );
  await part(page, 'file').locator('[data-part="drop"]').dispatchEvent('drop', { dataTransfer: carried });
}

test('numbers and dates are said back as people here write them', async ({ page }) => {
  await page.goto('/patrones');
  const money = part(page, 'money').getByLabel('Precio por litro').first();
  const echo = part(page, 'money').locator('output').first();
  await money.focus();
  for (const [typed, said] of [
    ['2,5', 'Bs 2,50'],
    ['2.5', 'Bs 2,50'],
    ['1234,5', 'Bs 1.234,50'],
    ['dos', 'Escriba solo el número, por ejemplo 2,5 o 1.234,50.'],
  ] as const) {
    await money.fill('');
    await page.keyboard.type(typed);
    await expect(echo).toHaveText(said);
  }
  await money.fill('360.000');
  await expect(echo).toHaveText('Bs 360.000,00');
  const volume = page.getByLabel('Cantidad por mes').first();
  const asked = page.locator('output').filter({ has: page.getByRole('button') });
  await volume.fill('1.234');
  await asked.getByRole('button', { name: '1,234 L' }).press('Enter');
  await expect(volume).toHaveValue('1,234');
  await expect(volume).toBeFocused();

  const closing = part(page, 'date').getByLabel('Cierre de ofertas').first();
  await closing.fill('2027-03-02T16:30');
  await expect(part(page, 'date').getByText('martes 2 de marzo de 2027, 16:30')).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every control can be used, and nothing is promised that scripts would bring', async ({ page }) => {
    await page.goto('/patrones');
    await part(page, 'search').locator('select').first().selectOption('Quinua');
    await expect(part(page, 'search').locator('select').first()).toHaveValue('quinua');
    await expect(page.getByRole('combobox', { name: 'Ingrediente principal' }).first()).toBeVisible();
    await part(page, 'money').getByLabel('Precio por litro').first().fill('2,5');
    await part(page, 'date').getByLabel('Primera entrega').first().fill('2027-03-02');
    await part(page, 'field').getByLabel('Nombre del producto').first().fill('Leche');
    await part(page, 'textarea').getByLabel('Observaciones').first().fill('Llegó frío');
    await part(page, 'radio').getByLabel('OECOM').first().check();
    await part(page, 'checks').getByLabel('lunes').first().check();
    await part(page, 'check').getByRole('checkbox').first().check();
    await part(page, 'file')
      .locator('input[type="file"]')
      .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from('a') });
    expect(await part(page, 'rows').getByRole('textbox').count()).toBeGreaterThan(4);

    for (const id of ['dialog', 'confirm']) {
      await part(page, id).locator('summary').click();
      await expect(part(page, id).locator('dialog')).toBeVisible();
    }
    await expect(part(page, 'dialog').getByText('Apoyo Nacional a la Producción')).toBeVisible();
    for (const id of ['dialog', 'rows', 'file'])
      for (const button of await part(page, id).locator('button[type=button], label:has-text("Elegir")').all())
        await expect(button).toBeHidden();
    await expect(page.locator('output').first()).toBeHidden();
    await page.goto('/patrones');
    for (const screen of screens) {
      await page.setViewportSize(screen);
      expect(await sidewaysPixels(page)).toBeLessThanOrEqual(0);
    }
  });
});

test('a municipality of the 343 is found without accents, and stays chosen when the form comes back', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 760 });
  await page.goto('/registro');
  const field = page.locator('input[role="combobox"]').first();
  await expect(field).toBeVisible();
  await field.focus();
  await page.keyboard.type('potosi, yoc');
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('Yocalla, Potosí');
  await page.locator('main form button[type="submit"]').click();
  await expect(page.locator('[data-part="error-summary"]')).toBeFocused();
  await expect(page.locator('[data-part="error-summary"]')).not.toContainText('Municipio');
  await expect(field).toHaveValue('Yocalla, Potosí');

  await field.fill('');
  await page.locator('main form button[type="submit"]').click();
  await page
    .locator('[data-part="error-summary"]')
    .getByRole('link', { name: /Municipio/ })
    .click();
  await expect(field).toBeFocused();
});
