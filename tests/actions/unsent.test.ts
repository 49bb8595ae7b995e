import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { saveProductAction } from '@/lib/actions/foods';
import { keepWhileWriting } from '@/lib/actions/kept-texts';
import { signOutEverywhereAction } from '@/lib/actions/sessions';
import { dropKeptText, keepText, listKeptTexts } from '@/lib/data/kept-texts';
import { prisma } from '@/lib/platform/database';
import { keyOfTag, personKey, personTag } from '@/lib/platform/person-tag';
import { actAs } from '@/lib/platform/scope';
import { tellKeptTexts } from '@/lib/queries/sessions/whose';
import { callAction } from '@/prisma/seed/demo/scenario';
import { ownDatabase } from '@/tests/support/database';
import { fingerprint } from '@/tests/support/fingerprint';
import { moveClock, type Person, person } from '@/tests/support/people';
import { productForm, townsperson } from '@/tests/support/planning';

beforeAll(() => moveClock('2026-03-02T10:00:00-04:00'));
afterAll(() => moveClock(null));

/** What waits for somebody on the page from which these forms come. */
const waiting = async (key: string) => (await listKeptTexts(prisma(), key, ''))[0] ?? null;
const who = ({ userId, organisationId }: Person) => ({ userId, organisation: { id: organisationId } });

test('without a session what was written is kept for whom the page was shown, and for nobody else', async () => {
  const writer = await townsperson('nutritionist');
  const answer = await callAction(saveProductAction, null, productForm({ price: '1,47', sentBy: personTag(who(writer)) }));

  expect(answer).toMatchObject({ status: 'refused', code: 'not-signed-in', signIn: '/ingresar?sesion=terminada' });
  expect(answer).toMatchObject({ message: expect.stringContaining('lo espera') });
  const kept = await waiting(personKey(who(writer)));
  expect(kept).toMatchObject({ act: 'product.save', values: { price: '1,47' } });
  expect(kept?.values).not.toHaveProperty('requestId');
  expect(await waiting(personKey(who(await townsperson('nutritionist'))))).toBeNull();
  expect(await waiting(personKey(who(await person({ roles: ['nutritionist'] }))))).toBeNull();
  const [row] = await ownDatabase().sql<{ text: string }>(`select encode(sealed, 'escape') as text from kept_texts`);
  expect(row?.text).not.toContain('1,47');
});

test('a page that does not say whose it is, or says it falsely, keeps nothing and promises nothing', async () => {
  const writer = await townsperson('nutritionist');
  const before = await fingerprint();
  const [key = ''] = personTag(who(writer)).split('.');
  for (const sentBy of [
    undefined,
    '',
    key,
    `${key}.`,
    `${key}.${'0'.repeat(64)}`,
    `${'0'.repeat(64)}.${personTag(who(writer)).split('.')[1]}`,
  ]) {
    const answer = await callAction(saveProductAction, null, productForm({ sentBy }));
    expect(answer).toMatchObject({ code: 'not-signed-in', message: expect.not.stringContaining('lo espera') });
    expect(sentBy && keyOfTag(sentBy)).toBeFalsy();
  }
  expect(await fingerprint()).toEqual(before);
});

test('one text a form, and not for ever', async () => {
  const writer = await townsperson('nutritionist');
  const send = (price: string) => callAction(saveProductAction, null, productForm({ price, sentBy: personTag(who(writer)) }));
  await send('1,47');
  await send('1,48');
  const key = personKey(who(writer));
  expect(await waiting(key)).toMatchObject({ values: { price: '1,48' } });

  const { sql } = ownDatabase();
  await sql(`update kept_texts set at = at - interval '73 hours'`);
  expect(await waiting(key)).toBeNull();
  await callAction(saveProductAction, null, productForm({ sentBy: personTag(who(await townsperson('nutritionist'))) }));
  expect(await sql('select from kept_texts where person_key = $1', [key])).toEqual([]);
});

test('a page that was shown to somebody else does nothing in the name of who is signed in, and shows them nothing', async () => {
  const [writer, other] = [await townsperson('nutritionist'), await townsperson('nutritionist')];
  const sentBy = personTag(who(writer));
  expect(await callAction(saveProductAction, other, productForm({ price: '1,47', sentBy }))).toMatchObject({
    code: 'other-person',
    values: {},
  });
  expect(await prisma().product.count({ where: { organisationId: other.organisationId } })).toBe(0);
  // Leaving is always possible.
  expect(await callAction(signOutEverywhereAction, other, { sentBy })).toMatchObject({ status: 'done' });
  expect(await callAction(saveProductAction, writer, productForm({ sentBy }))).toMatchObject({ status: 'done' });
});

const form = (path: string, productId: string) => ({ act: 'product.save', path, about: { productId } });

test('each form keeps its own text; of too many the oldest makes room', async () => {
  const key = personKey(who(await townsperson('nutritionist')));
  const page = (number: number) => `/municipio/productos/${number}/editar`;
  for (const number of Array.from({ length: 21 }, (_, at) => at))
    await keepText(prisma(), key, form(page(number), `${number}`), { productId: `${number}`, price: `1,${number}` });
  expect(await listKeptTexts(prisma(), key, page(0))).toEqual([]);
  for (const number of [1, 20])
    expect(await listKeptTexts(prisma(), key, `${page(number)}?volver=1`)).toMatchObject([{ values: { price: `1,${number}` } }]);

  await keepText(prisma(), key, form(page(20), 'another'), { productId: 'another', price: '9' });
  expect(await listKeptTexts(prisma(), key, page(20))).toMatchObject([{ values: { price: '9' } }, { values: { price: '1,20' } }]);
  expect(await dropKeptText(prisma(), key, form(page(20), 'another'))).toBe(true);
  expect(await listKeptTexts(prisma(), key, page(20))).toMatchObject([{ values: { price: '1,20' } }]);
});

describe('while somebody writes', () => {
  const ask = (path: string, fields: Record<string, string> | null, method = 'POST') => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields ?? {})) body.set(name, value);
    return new Request(`http://localhost/api/kept-texts?${path}`, { method, ...(fields && { body }) });
  };
  const here = 'act=product.save&path=/municipio/productos/nuevo';

  test('what they wrote is kept for whom the page was shown, without secrets, and told to them alone', async () => {
    const writer = await townsperson('nutritionist');
    const sent = { sentBy: personTag(who(writer)), price: '1,47', password: 'no' };
    const kept = await keepWhileWriting(ask(here, sent));
    expect(kept.status).toBe(200);
    expect(Date.parse((await kept.json()).at)).not.toBeNaN();

    const seenBy = async (person: Person | null) =>
      (await actAs(person, async () => (await tellKeptTexts(ask('path=/municipio/productos/nuevo', null, 'GET'))).json())).kept;
    expect(await seenBy(writer)).toMatchObject([{ act: 'product.save', values: { price: '1,47' } }]);
    expect((await seenBy(writer))[0].values).toEqual({ price: '1,47' });
    expect(await seenBy(await townsperson('nutritionist'))).toEqual([]);
    expect(await seenBy(null)).toBeNull();
  });

  test.each<[string, string, (tag: string) => Record<string, string>, number]>([
    ['a form that does not say whose it is', here, () => ({ price: '1' }), 404],
    ['one that says it falsely', here, (tag) => ({ sentBy: `${tag}0`, price: '1' }), 404],
    ['an action that there is not', 'act=no.such&path=/x', (tag) => ({ sentBy: tag }), 404],
    ['no page', 'act=product.save', (tag) => ({ sentBy: tag }), 404],
    ['more than a form may say', here, (tag) => ({ sentBy: tag, price: 'x'.repeat(70_000) }), 413],
  ])('%s keeps nothing', async (_, place, fields, status) => {
    const writer = await townsperson('nutritionist');
    const before = await fingerprint();
    expect((await keepWhileWriting(ask(place, fields(personTag(who(writer)))))).status).toBe(status);
    expect(await fingerprint()).toEqual(before);
  });
});
