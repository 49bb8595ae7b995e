import { expect, test } from 'vitest';
import { changePasswordAct, markNoticeReadAct, moveClockAct } from '@/lib/actions/people-account';
import { signOutAct, signOutEverywhereAct } from '@/lib/actions/people-session';
import { signInAct, signInDemoAct } from '@/lib/actions/people-sign-in';
import { failureLimits } from '@/lib/domain/people/limits';
import { prisma } from '@/lib/platform/database';
import { blindKey } from '@/lib/platform/secrets';
import { loadVisitOfSession } from '@/lib/platform/visits';
import { callAct, mustAct } from '@/prisma/seed/demo/stage';
import { password, registered } from '@/tests/support/accounts';
import { freshPlace } from '@/tests/support/awarded-tender';
import { colleague, moveClock, person } from '@/tests/support/people';

/** As many failures as are let pass, one after another. */
async function failures(email: string) {
  for (let time = 0; time < failureLimits.account; time++)
    await callAct(signInAct, null, { email, password: 'no es esta clave' });
}

test('a wrong password, an unknown account and too many tries are answered alike', async () => {
  const { email } = await registered();
  const wrong = await callAct(signInAct, null, { email, password: 'no es esta clave' });
  const unknown = await callAct(signInAct, null, { email: 'nadie@prueba.test', password });
  await failures(email);
  const throttled = await callAct(signInAct, null, { email, password });

  expect(wrong).toMatchObject({ status: 'refused', code: 'wrong-credentials' });
  for (const answer of [unknown, throttled])
    expect(answer).toMatchObject({ code: 'wrong-credentials', message: 'message' in wrong ? wrong.message : '' });
  expect(JSON.stringify(throttled)).not.toContain(password);
});

test('an unknown account takes as long as a known one', async () => {
  const { email } = await registered();
  const time = async (asked: string) => {
    const from = performance.now();
    await callAct(signInAct, null, { email: asked, password: 'no es esta clave' });
    return performance.now() - from;
  };
  await time('calentar@prueba.test');
  // In turns, so that a busy moment of the machine falls on both; the best of each is what the work itself takes.
  let [known, unknown] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const nobody of ['a', 'b', 'c', 'd']) {
    known = Math.min(known, await time(email));
    unknown = Math.min(unknown, await time(`${nobody}@prueba.test`));
  }

  expect(unknown).toBeGreaterThan(known / 2);
  expect(known).toBeGreaterThan(unknown / 2);
});

test('many tries at once see one another: no more are looked at than one by one', async () => {
  const { email } = await registered();
  const answers = await Promise.all(
    Array.from({ length: 12 }, () => callAct(signInAct, null, { email, password: 'no es esta clave' })),
  );

  expect(answers.every(({ status }) => status === 'refused')).toBe(true);
  const looked = await prisma().attempt.count({
    where: { purpose: 'sign-in', succeeded: false, accountKey: blindKey(`account:${email}`) },
  });
  expect(looked).toBeLessThanOrEqual(failureLimits.account);
});

test('waiting lifts the throttle, and signing in clears the count', async () => {
  const { email } = await registered();
  await failures(email);
  await prisma().$executeRaw`update attempts set at = at - interval '16 minutes'`;

  await mustAct(signInAct, null, { email, password });
  for (let time = 0; time < 4; time++) await callAct(signInAct, null, { email, password: 'no es esta clave' });
  await mustAct(signInAct, null, { email, password });
});

test('a session ends where it stands, everywhere, and by itself', async () => {
  const who = await registered();
  const open = () => mustAct(signInAct, null, { email: who.email, password });
  const [one, two, three] = [await open(), await open(), await open()];

  await mustAct(signOutAct, who, { sessionId: one.id });
  expect(await loadVisitOfSession(one.id)).toBeNull();
  expect(await loadVisitOfSession(two.id)).not.toBeNull();

  await prisma().session.update({ where: { id: three.id }, data: { expiresAt: new Date(0) } });
  expect(await loadVisitOfSession(three.id)).toBeNull();

  await mustAct(signOutEverywhereAct, who);
  expect(await loadVisitOfSession(two.id)).toBeNull();
});

test('somebody else’s session is nobody’s', async () => {
  const mine = await registered();
  const theirs = await registered();
  const { id } = await mustAct(signInAct, null, { email: theirs.email, password });

  expect(await callAct(signOutAct, mine, { sessionId: id })).toMatchObject({ status: 'refused', code: 'not-found' });
  expect(await loadVisitOfSession(id)).not.toBeNull();
});

test('a new password ends the other sessions and is asked for by the old one', async () => {
  const who = await registered();
  const { id } = await mustAct(signInAct, null, { email: who.email, password });
  const next = { newPassword: 'quinua kañawa amaranto', repeatedPassword: 'quinua kañawa amaranto' };

  expect(await callAct(changePasswordAct, who, { password: 'no es esta clave', ...next })).toMatchObject({
    code: 'wrong-credentials',
  });
  expect(await callAct(changePasswordAct, who, { password, ...next, repeatedPassword: 'otra cosa larga' })).toMatchObject({
    fields: { repeatedPassword: expect.any(String) },
  });
  expect(await callAct(changePasswordAct, who, { password, newPassword: 'corta', repeatedPassword: 'corta' })).toMatchObject({
    fields: { newPassword: expect.stringContaining('12') },
  });
  await mustAct(changePasswordAct, who, { password, ...next });

  expect(await loadVisitOfSession(id)).toBeNull();
  expect(await callAct(signInAct, null, { email: who.email, password })).toMatchObject({ status: 'refused' });
  await mustAct(signInAct, null, { email: who.email, password: next.newPassword });
});

test('demonstration people and the clock exist only in a demonstration', async () => {
  const who = await registered();
  await prisma().user.update({ where: { id: who.userId }, data: { isDemo: true, demoTitle: 'la productora' } });
  const stranger = await registered();
  expect(await callAct(signInDemoAct, null, { userId: who.userId })).toMatchObject({ code: 'not-found' });
  expect(await callAct(moveClockAct, who, { step: 'day' })).toMatchObject({ code: 'not-found' });

  await prisma().demoClock.create({ data: { id: 1 } });
  try {
    expect(await mustAct(signInDemoAct, null, { userId: who.userId })).toMatchObject({ home: '/productor' });
    expect(await callAct(signInDemoAct, null, { userId: stranger.userId })).toMatchObject({ code: 'not-found' });
    expect(await callAct(moveClockAct, stranger, { step: 'day' })).toMatchObject({ code: 'not-found' });
    expect(await mustAct(moveClockAct, who, { step: 'week' })).toEqual({ shiftSeconds: 604_800 });
    expect(await mustAct(moveClockAct, who, { step: 'hour' })).toEqual({ shiftSeconds: 608_400 });
    await prisma().demoClock.update({ where: { id: 1 }, data: { shift: 2 * 366 * 86_400 } });
    expect(await callAct(moveClockAct, who, { step: 'hour' })).toMatchObject({ code: 'clock-too-far' });
    expect(await mustAct(moveClockAct, who, { step: 'present' })).toEqual({ shiftSeconds: 0 });
  } finally {
    await moveClock(null);
  }
});

test('what one has read, a colleague still finds new', async () => {
  const one = await person({ roles: ['administrator'], municipalityCode: await freshPlace() });
  const two = await colleague(one, ['administrator']);
  const notice = await prisma().notice.create({
    data: { organisationId: one.organisationId, code: 'producer-confirmed', href: '/' },
  });
  const stranger = await registered();

  expect(await callAct(markNoticeReadAct, stranger, { noticeId: notice.id })).toMatchObject({ code: 'not-found' });
  expect(await mustAct(markNoticeReadAct, one, { noticeId: notice.id })).toEqual({ read: 1 });
  expect(await mustAct(markNoticeReadAct, one)).toEqual({ read: 0 });
  expect(await mustAct(markNoticeReadAct, two)).toEqual({ read: 1 });
});
