import { afterAll, beforeAll, expect, test } from 'vitest';
import { saveProductAction } from '@/lib/actions/foods';
import { signOutEverywhereAction } from '@/lib/actions/sessions';
import { findKeptText } from '@/lib/data/kept-texts';
import { prisma } from '@/lib/platform/database';
import { keyOfTag, personKey, personTag } from '@/lib/platform/person-tag';
import { callAction } from '@/prisma/seed/demo/scenario';
import { ownDatabase } from '@/tests/support/database';
import { fingerprint } from '@/tests/support/fingerprint';
import { moveClock, type Person, person } from '@/tests/support/people';
import { productForm, townsperson } from '@/tests/support/planning';

beforeAll(() => moveClock('2026-03-02T10:00:00-04:00'));
afterAll(() => moveClock(null));

const who = ({ userId, organisationId }: Person) => ({ userId, organisation: { id: organisationId } });

test('without a session what was written is kept for whom the page was shown, and for nobody else', async () => {
  const writer = await townsperson('nutritionist');
  const answer = await callAction(saveProductAction, null, productForm({ price: '1,47', sentBy: personTag(who(writer)) }));

  expect(answer).toMatchObject({ status: 'refused', code: 'not-signed-in', signIn: '/ingresar?sesion=terminada' });
  expect(answer).toMatchObject({ message: expect.stringContaining('lo espera') });
  const kept = await findKeptText(prisma(), personKey(who(writer)));
  expect(kept).toMatchObject({ act: 'product.save', values: { price: '1,47' } });
  expect(kept?.values).not.toHaveProperty('requestId');
  expect(await findKeptText(prisma(), personKey(who(await townsperson('nutritionist'))))).toBeNull();
  expect(await findKeptText(prisma(), personKey(who(await person({ roles: ['nutritionist'] }))))).toBeNull();
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

test('one text a person, and not for ever', async () => {
  const writer = await townsperson('nutritionist');
  const send = (price: string) => callAction(saveProductAction, null, productForm({ price, sentBy: personTag(who(writer)) }));
  await send('1,47');
  await send('1,48');
  const key = personKey(who(writer));
  expect(await findKeptText(prisma(), key)).toMatchObject({ values: { price: '1,48' } });

  const { sql } = ownDatabase();
  await sql(`update kept_texts set at = at - interval '13 hours'`);
  expect(await findKeptText(prisma(), key)).toBeNull();
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
