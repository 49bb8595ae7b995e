import { expect, test } from '@playwright/test';
import { sidewaysPixels } from './support/measures';
import { askForPseudo, cutOrUnescaped, hardCoded, textOnRecord } from './support/spoken';
import { walk, walkers } from './support/walkers';

const [visitor] = walkers;

test('every public page speaks another language: nothing hard-coded, cut off, beyond the screen or unescaped', async ({
  page,
}) => {
  test.setTimeout(600_000);
  if (visitor?.who !== 'visitor') throw new Error('the first who walks is to be the visitor');
  await page.setViewportSize({ width: 360, height: 760 });
  await askForPseudo(page);
  const onRecord = await textOnRecord();
  const problems = await walk(page, visitor, async (path) => {
    await page.goto(path, { waitUntil: 'load' });
    const beyond = await sidewaysPixels(page);
    return [
      ...((await page.locator('html').getAttribute('lang')) === 'es-XA' ? [] : ['does not say its language']),
      ...(beyond > 0 ? [`${beyond} pixels beyond the screen`] : []),
      ...(await hardCoded(page, onRecord)),
      ...(await cutOrUnescaped(page)),
    ];
  });
  expect(problems).toEqual([]);
});
