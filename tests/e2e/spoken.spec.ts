import { expect, type Page, test } from '@playwright/test';
import { sidewaysPixels } from './support/measures';
import { demoPassword, enter, type Somebody } from './support/people';
import { askForPseudo, cutOrUnescaped, hardCoded, textOnRecord, widest } from './support/speech';
import { walk, walkers } from './support/walkers';

/** Every page in a made-up language: a second one is a folder of sentences, and no line of code. */
test.use({ viewport: { width: 360, height: 760 } });

/** @returns what the open page says in no language, cuts off, shows beyond the screen or unescaped */
async function unspoken(page: Page, onRecord: string): Promise<string[]> {
  const beyond = await sidewaysPixels(page);
  return [
    ...((await page.locator('html').getAttribute('lang')) === 'es-XA' ? [] : ['does not say its language']),
    ...(beyond > 0 ? [`${beyond} pixels beyond the screen: ${await widest(page)}`] : []),
    ...(await hardCoded(page, onRecord)),
    ...(await cutOrUnescaped(page)),
  ];
}

test('every public page', async ({ page }) => {
  test.setTimeout(600_000);
  const visitor = walkers.find(({ who }) => who === 'visitor');
  if (!visitor) throw new Error('nobody walks as a visitor');
  await askForPseudo(page);
  const onRecord = await textOnRecord();
  const problems = await walk(page, visitor, async (path) => {
    await page.goto(path, { waitUntil: 'load' });
    return unspoken(page, onRecord);
  });
  expect(problems).toEqual([]);
});

/** As somebody of a portal; @returns goes to a page, or follows what was pressed, and keeps what is wrong there */
async function reader(page: Page, who: Somebody) {
  await enter(page, who);
  await askForPseudo(page);
  const problems: string[] = [];
  const look = async (path?: string) => {
    if (path) await page.goto(path);
    problems.push(
      ...(await unspoken(page, await textOnRecord())).map((problem) => `${new URL(page.url()).pathname}: ${problem}`),
    );
  };
  const choose = (name: string, nth = 1) => page.locator(`select[name="${name}"]`).selectOption({ index: nth }, { force: true });
  const write = (name: string, text: string) => page.locator(`[name="${name}"]`).fill(text);
  return { problems, look, choose, write };
}

/** Sends the form in which a field stands. */
const send = (page: Page, field: string) =>
  page
    .locator('form', { has: page.locator(`[name="${field}"]`) })
    .locator('button[type=submit]')
    .first()
    .click();

test('an office changes a school', async ({ page }) => {
  const { problems, look, write } = await reader(page, 'programmeOfficer');
  await look('/municipio');
  await look('/municipio/escuelas');
  await page.locator('main a[href^="/municipio/escuelas/0"]').first().click();
  await page.waitForURL(/escuelas\/[0-9a-f-]{36}(\?|$)/);
  await look();
  await look(`${new URL(page.url()).pathname}/editar`);
  await write('name', '');
  await send(page, 'version');
  await expect(page.locator('[aria-invalid=true]').first()).toBeVisible();
  await look();
  await write('name', 'Escuela de la prueba');
  await send(page, 'version');
  await page.waitForURL(/escuelas\/[0-9a-f-]{36}(\?|$)/);
  await look();
  expect(problems).toEqual([]);
});

test('a producer states a need', async ({ page }) => {
  const { problems, look, choose, write } = await reader(page, 'producer');
  await look('/productor');
  await look('/productor/ficha');
  await look('/productor/ficha/necesidad');
  await choose('topic');
  await write('text', 'Prueba de otra lengua.');
  await send(page, 'topic');
  await expect(page.getByText('Prueba de otra lengua.').first()).toBeAttached();
  await look();
  expect(problems).toEqual([]);
});

test('an NGO writes down what a university promises, and the university says yes', async ({ page }) => {
  const ngo = await reader(page, 'technician');
  await ngo.look('/ong');
  await ngo.look('/ong/nuevo');
  await ngo.choose('itemId');
  await page.locator('select[name="organisationId"]').evaluate((list: HTMLSelectElement) => {
    const groups = [...list.querySelectorAll('optgroup')];
    list.value = groups.at(-1)?.querySelector('option')?.value ?? '';
  });
  await ngo.choose('municipalityCode');
  await ngo.write('text', 'Prueba de otra lengua.');
  await ngo.write('indicator', 'Pruebas');
  await ngo.write('dueOn', '31/12/2026');
  await send(page, 'indicator');
  await page.waitForURL(/\/ong(\?|$)/);
  await ngo.look();
  await page.context().clearCookies();
  const university = await reader(page, 'researcher');
  await university.look('/universidad');
  expect([...ngo.problems, ...university.problems]).toEqual([]);
});

test('the operator brings an organisation in', async ({ page }) => {
  const { problems, look, choose, write } = await reader(page, 'operator');
  await look('/operador');
  await choose('kind', 2);
  await write('organisationName', 'Organización de la prueba');
  const form = page.locator('form', { has: page.locator('[name=organisationName]') });
  await form.locator('[name=email]').fill('prueba@demo.apthapi.example');
  await send(page, 'organisationName');
  await form.locator('input[type=password]').fill(demoPassword);
  await look();
  await send(page, 'organisationName');
  await expect(page.getByText(/\/invitacion\//).first()).toBeVisible();
  await look();
  expect(problems).toEqual([]);
});

test('who chooses a language has it wherever they sign in', async ({ page }) => {
  await enter(page, 'treasurer');
  await page.goto('/cuenta');
  await page
    .locator('form', { has: page.locator('[name=locale][value="es-XA"]') })
    .getByRole('button')
    .click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es-XA');
  await page.context().clearCookies();
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es-BO');
  await enter(page, 'treasurer');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es-XA');
  await page.goto('/cuenta');
  await page
    .locator('form', { has: page.locator('[name=locale][value="es-BO"]') })
    .getByRole('button')
    .click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es-BO');
});

test('who asks by their browser alone is answered in it; who asks for another language, in the usual one', async ({
  request,
}) => {
  const langOf = async (header: string) =>
    /<html[^>]* lang="([^"]*)"/.exec(await (await request.get('/', { headers: { 'accept-language': header } })).text())?.[1];
  expect([await langOf('es-XA,es;q=0.5'), await langOf('es-BO'), await langOf('qu,en')]).toEqual(['es-XA', 'es-BO', 'es-BO']);
});
