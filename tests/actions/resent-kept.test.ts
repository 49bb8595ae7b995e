import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Fields } from '@/lib/actions/form-fields';
import { changePasswordAction } from '@/lib/actions/identity-account';
import { registerProducerAction } from '@/lib/actions/identity-entry';
import { saveOfferDraftAction } from '@/lib/actions/offers';
import { stageSchoolsAction } from '@/lib/actions/school-import';
import { signInAction } from '@/lib/actions/sign-in';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { password, registered, registration } from '@/tests/support/accounts';
import { ownDatabase } from '@/tests/support/database';
import { aBidder, anOpenTender, draftForm, fromDeadline } from '@/tests/support/offers';
import { moveClock } from '@/tests/support/people';
import { townsperson } from '@/tests/support/planning';
import { keepingNew, toldResent } from '@/tests/support/resent';

beforeAll(() => moveClock('2026-03-02T10:00:00-04:00'));
afterAll(() => moveClock(null));

describe('what is kept of a form', () => {
  const everything = async () => {
    const [row] = await ownDatabase().sql<{ all: string }>(
      `select coalesce((select string_agg(encode(sealed, 'escape'), ' ') from sendings), '')
           || (select json_agg(e)::text from events e) as all`,
    );
    return row?.all ?? '';
  };

  test('passwords are compared, and neither kept nor shown', async () => {
    const requestId = randomUUID();
    const sent = registration();
    await mustCall(registerProducerAction, null, { ...sent, requestId });
    expect(await callAction(registerProducerAction, null, { ...sent, requestId })).toMatchObject({ status: 'done' });
    const answer = toldResent(
      await callAction(registerProducerAction, null, { ...sent, password: 'otra clave bien larga', requestId }),
    );

    expect(answer.sentBefore).toMatchObject({ way: 'settled', goTo: '/productor', differing: [] });
    expect(JSON.stringify(answer)).not.toMatch(/papa oca|otra clave/);
    const kept = await everything();
    expect(kept).not.toContain(password);
    expect(kept).not.toContain(sent.phone);
  });

  test('a new password is not lost behind the one that came first', async () => {
    const who = await registered();
    const [first, second] = ['quinua kañawa amaranto', 'tarwi oca papalisa'];
    const requestId = randomUUID();
    const change = (from: string, to: string, more: Fields): Fields => ({
      password: from,
      newPassword: to,
      repeatedPassword: to,
      ...more,
    });
    await mustCall(changePasswordAction, who, change(password, first, { requestId }));
    const answer = toldResent(await callAction(changePasswordAction, who, change(password, second, { requestId })));
    await mustCall(changePasswordAction, who, change(first, second, keepingNew(answer)));
    await mustCall(signInAction, null, { login: who.email, password: second });
  });

  test('files are compared by what is in them, and told by name', async () => {
    const officer = await townsperson('programme-officer');
    const requestId = randomUUID();
    const upload = (name: string, code: number): Fields => ({
      file: new File([`codigo,nombre\n${code},Escuela\n`], name, { type: 'text/csv' }),
      year: 2026,
      source: 'prueba',
      requestId,
    });
    const first = await mustCall(stageSchoolsAction, officer, upload('uno.csv', 1));
    expect(await mustCall(stageSchoolsAction, officer, upload('uno.csv', 1))).toEqual(first);
    expect(toldResent(await callAction(stageSchoolsAction, officer, upload('uno.csv', 2))).sentBefore).toMatchObject({
      way: 'further',
    });
    expect(toldResent(await callAction(stageSchoolsAction, officer, upload('dos.csv', 2))).sentBefore).toMatchObject({
      first: { file: 'uno.csv' },
      differing: ['file'],
    });
  });

  test('an offer’s text is sealed under its tender’s key', async () => {
    const tender = await anOpenTender();
    await moveClock(fromDeadline(-3600));
    const bidder = await aBidder();
    const requestId = randomUUID();
    await mustCall(saveOfferDraftAction, bidder, { ...draftForm(tender, [{ price: '1,11' }]), requestId });
    const answer = toldResent(
      await callAction(saveOfferDraftAction, bidder, { ...draftForm(tender, [{ price: '0,88' }]), requestId }),
    );
    expect(answer.sentBefore?.first).toMatchObject({ 'items[0].price': '1,11' });
    expect(await everything()).not.toContain('1,11');

    // Without the tender's key nobody opens it, the installation's own included.
    const elsewhere = await callAction(saveOfferDraftAction, bidder, {
      ...draftForm(await anOpenTender(), [{ price: '0,88' }]),
      requestId,
    });
    expect(toldResent(elsewhere).sentBefore?.first).toBeNull();
  });
});

test('signing in is done each time: a session that went with a cut answer is opened again', async () => {
  const { email } = await registered();
  const requestId = randomUUID();
  const one = await mustCall(signInAction, null, { login: email, password, requestId });
  const two = await mustCall(signInAction, null, { login: email, password, requestId });
  expect(two.id).not.toBe(one.id);
});
