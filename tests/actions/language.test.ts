import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { chooseLanguageAction } from '@/lib/actions/language';
import { prisma } from '@/lib/platform/database';
import { callAction } from '@/prisma/seed/demo/scenario';
import { freshPlace, supplierOf } from '@/tests/support/awarded-tender';
import { type Person, person } from '@/tests/support/people';

let reader: Person;
let neighbour: Person;
beforeAll(async () => {
  [reader, neighbour] = [await person({ kind: 'operator', roles: ['operator'] }), await supplierOf(await freshPlace())];
});
afterEach(() => vi.unstubAllEnvs());

const localeOf = async ({ userId }: Person) =>
  (await prisma().user.findUniqueOrThrow({ where: { id: userId }, select: { locale: true } })).locale;

test('a language is kept with the account of who chose it, and with nobody else’s', async () => {
  expect(await callAction(chooseLanguageAction, reader, { locale: 'es-BO' })).toMatchObject({ status: 'done' });
  expect([await localeOf(reader), await localeOf(neighbour)]).toEqual(['es-BO', null]);
});

test('a visitor chooses for the browser alone', async () => {
  expect(await callAction(chooseLanguageAction, null, { locale: 'es-BO' })).toMatchObject({ status: 'done' });
  expect(await prisma().user.count({ where: { locale: 'es-BO', id: { not: reader.userId } } })).toBe(0);
});

test.each([{ locale: 'qu' }, { locale: 'es-XA' }, { locale: '' }, {}])(
  'what is not spoken here is not kept: %j',
  async (asked) => {
    expect(await callAction(chooseLanguageAction, neighbour, asked)).toMatchObject({ status: 'refused' });
    expect(await localeOf(neighbour)).toBeNull();
  },
);
