import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { openOffersAction } from '@/lib/actions/evaluation';
import { issueRecoveryAction, useRecoveryAction } from '@/lib/actions/identity-recovery';
import { signInAction } from '@/lib/actions/sign-in';
import { prisma } from '@/lib/platform/database';
import { loadVisitOfSession } from '@/lib/platform/visits';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { password, registered } from '@/tests/support/accounts';
import { freshPlace } from '@/tests/support/awarded-tender';
import { anOpenTender, fromDeadline, sendBid } from '@/tests/support/offers';
import { colleague, moveClock, person } from '@/tests/support/people';
import { issue, next, operator } from '@/tests/support/recovery';
import { loginOf } from '@/tests/support/sessions';

beforeEach(async () => {
  await prisma().attempt.deleteMany();
  await moveClock(null);
});

describe('a code', () => {
  test('opens the account once, with a new password, and ends every session', async () => {
    const who = await registered();
    const before = await mustCall(signInAction, null, { login: who.email, password });
    const { code, id } = await mustCall(issueRecoveryAction, await operator(), {
      organisationId: who.organisationId,
      login: who.email,
    });
    const use = () =>
      callAction(useRecoveryAction, null, { login: who.email, code: code.toLowerCase().replaceAll('-', ' '), ...next });

    expect(await use()).toMatchObject({ status: 'done', goTo: '/productor' });
    expect(await use()).toMatchObject({ code: 'wrong-code' });
    expect(await loadVisitOfSession(before.id)).toBeNull();
    expect(await callAction(signInAction, null, { login: who.email, password })).toMatchObject({ code: 'wrong-credentials' });
    await mustCall(signInAction, null, { login: who.email, password: next.newPassword });

    const kept = await prisma().$queryRaw<{ all: string }[]>`
      select (select json_agg(e) from events e)::text || (select json_agg(c) from recovery_codes c)::text as all`;
    expect(kept[0]?.all).toContain(id);
    expect(kept[0]?.all).not.toContain(code);
    const told = await prisma().notice.findMany({ where: { organisationId: who.organisationId }, select: { code: true } });
    expect(told.map((one) => one.code)).toEqual(expect.arrayContaining(['recovery-issued', 'account-recovered']));
    const acts = await prisma().event.findMany({ where: { subjectId: who.userId }, select: { act: true } });
    expect(acts.map(({ act }) => act)).toEqual(expect.arrayContaining(['recovery.issue', 'recovery.use']));
  });

  test('a wrong one, somebody else’s, one that ran out and one that was replaced are one sentence', async () => {
    const [one, other] = [await registered(), await registered()];
    const by = await operator();
    const get = async (who: typeof one) =>
      (await mustCall(issueRecoveryAction, by, { organisationId: who.organisationId, login: who.email })).code;
    const use = (login: string, code: string) => callAction(useRecoveryAction, null, { login, code, ...next });
    const old = await get(one);
    const now = await get(one);
    const theirs = await get(other);
    const late = await get(other);
    await prisma().$executeRaw`update recovery_codes set expires_at = clock_timestamp() where user_id = ${other.userId}::uuid`;

    const answers = [
      await use(one.email, 'AAAA-BBBB-CCCC'),
      await use(one.email, old),
      await use(one.email, theirs),
      await use(other.email, late),
      await use('nadie@prueba.test', now),
    ];
    const [first] = answers;
    for (const answer of answers)
      expect(answer).toMatchObject({ code: 'wrong-code', message: first && 'message' in first ? first.message : '' });
    expect(await use(one.email, now)).toMatchObject({ status: 'done' });
  });

  test('guessing is slowed, and a common password is no way in', async () => {
    const who = await registered();
    const { code } = await mustCall(issueRecoveryAction, await operator(), {
      organisationId: who.organisationId,
      login: who.email,
    });
    const common = { newPassword: 'password2026!', repeatedPassword: 'password2026!' };
    expect(await callAction(useRecoveryAction, null, { login: who.email, code, ...common })).toMatchObject({
      code: 'password-common',
      fields: { newPassword: expect.any(String) },
    });
    for (let time = 0; time < 5; time++)
      await callAction(useRecoveryAction, null, { login: who.email, code: `AAAA-BBBB-CCC${time + 2}`, ...next });
    expect(await callAction(useRecoveryAction, null, { login: who.email, code, ...next })).toMatchObject({ code: 'wrong-code' });
    await prisma().$executeRaw`update attempts set at = at - interval '4 minutes'`;
    expect(await callAction(useRecoveryAction, null, { login: who.email, code, ...next })).toMatchObject({ status: 'done' });
  });
});

describe('who hands it over', () => {
  test('the administrator to colleagues, nobody to themselves, nobody else', async () => {
    const chief = await person({ roles: ['administrator'], municipalityCode: await freshPlace() });
    const clerk = await colleague(chief, ['nutritionist']);
    const stranger = await person({ roles: ['administrator'], municipalityCode: await freshPlace() });
    expect(await issue(clerk, chief)).toMatchObject({ status: 'done' });
    expect(await issue(chief, chief)).toMatchObject({ code: 'separation-of-duties' });
    expect(await issue(clerk, clerk)).toMatchObject({ code: 'not-found' });
    expect(await issue(clerk, stranger)).toMatchObject({ code: 'not-found' });
    expect(
      await callAction(issueRecoveryAction, chief, { organisationId: chief.organisationId, login: 'nadie@prueba.test' }),
    ).toMatchObject({
      code: 'not-found',
    });
  });

  test('the operator need not say of which organisation; everybody else does; a login that two share is nobody’s', async () => {
    const who = await registered();
    expect(await callAction(issueRecoveryAction, await operator(), { login: who.email })).toMatchObject({ status: 'done' });
    const chief = await person({ roles: ['administrator'], municipalityCode: await freshPlace() });
    expect(
      await callAction(issueRecoveryAction, chief, { login: await loginOf(await colleague(chief, ['nutritionist'])) }),
    ).toMatchObject({
      code: 'not-found',
    });
    await registered({ email: who.email, password: 'otra clave bien larga' });
    expect(await callAction(issueRecoveryAction, await operator(), { login: who.email })).toMatchObject({ code: 'not-found' });
  });

  test('whoever buys cannot let themselves in: while a tender is open the municipality hands none to who sells, offer or not', async () => {
    const tender = await anOpenTender();
    const { organisationId, municipalityCode } = tender.officer;
    const census = await person({ roles: ['census-officer'], organisationId, municipalityCode });
    const administrator = await person({ roles: ['administrator'], organisationId, municipalityCode });
    const sells = async () =>
      person({ kind: 'producer', roles: ['administrator', 'producer'], municipalityCode, actorKind: 'company' });
    const [bidding, idle_] = [await sells(), await sells()];
    await sendBid(tender, bidding, { price: '1,90' });

    const [one, other] = [await issue(bidding, census), await issue(idle_, census)];
    expect(one).toMatchObject({ code: 'tenders-open' });
    // The same to the letter, whether there is an offer or not.
    expect('message' in one && 'message' in other && one.message === other.message).toBe(true);
    // Nor by the back door: somebody of a producer who also works in the office.
    await prisma().membership.create({ data: { userId: bidding.userId, organisationId, roles: ['nutritionist'] } });
    expect(await issue({ ...bidding, organisationId }, administrator)).toMatchObject({ code: 'tenders-open' });
    expect(await issue(bidding, await operator())).toMatchObject({ status: 'done' });

    await moveClock(fromDeadline(3600));
    await mustCall(openOffersAction, tender.evaluator, { tenderId: tender.id });
    expect(await issue(idle_, census)).toMatchObject({ status: 'done' });
  });
});

test('a code that was sent twice opens once', async () => {
  const who = await registered();
  const { code } = await mustCall(issueRecoveryAction, await operator(), {
    organisationId: who.organisationId,
    login: who.email,
  });
  const sent = { login: who.email, code, ...next, requestId: randomUUID() };
  const answers = await Promise.all([1, 2, 3].map(() => callAction(useRecoveryAction, null, sent)));
  expect(answers.filter(({ status }) => status === 'done')).toHaveLength(1);
});
