import { createHook } from 'node:async_hooks';
import { expect, test } from 'vitest';
import { moveClockAction } from '@/lib/actions/demonstration';
import { changePasswordAction } from '@/lib/actions/identity-account';
import { markNoticeReadAction } from '@/lib/actions/notices';
import { signOutAction, signOutEverywhereAction } from '@/lib/actions/sessions';
import { signInAction, signInDemoAction } from '@/lib/actions/sign-in';
import { failurePaces } from '@/lib/domain/identity/limits';
import { prisma } from '@/lib/platform/database';
import { blindKey } from '@/lib/platform/secrets';
import { loadVisit, loadVisitOfSession } from '@/lib/platform/visits';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { password, registered } from '@/tests/support/accounts';
import { freshPlace } from '@/tests/support/awarded-tender';
import { colleague, moveClock, person } from '@/tests/support/people';

/** As many failures as are let pass, one after another. */
async function failures(email: string) {
  for (let time = 0; time < failurePaces.account.free; time++)
    await callAction(signInAction, null, { login: email, password: 'no es esta clave' });
}

test('a wrong password, an unknown account and too many tries are answered alike', async () => {
  const { email } = await registered();
  const wrong = await callAction(signInAction, null, { login: email, password: 'no es esta clave' });
  const unknown = await callAction(signInAction, null, { login: 'nadie@prueba.test', password });
  await failures(email);
  const throttled = await callAction(signInAction, null, { login: email, password });

  expect(wrong).toMatchObject({ status: 'refused', code: 'wrong-credentials' });
  for (const answer of [unknown, throttled])
    expect(answer).toMatchObject({ code: 'wrong-credentials', message: 'message' in wrong ? wrong.message : '' });
  expect(JSON.stringify(throttled)).not.toContain(password);
});

test('an unknown account takes the same work as a known one', async () => {
  const { email } = await registered();
  const workFor = async (asked: string) => {
    const tasks = countNativeTasks();
    await callAction(signInAction, null, { login: asked, password: 'no es esta clave' });
    return tasks.stop();
  };
  await workFor('calentar@prueba.test');

  const known = await workFor(email);
  expect(known).toBeGreaterThan(0);
  expect(await workFor('nadie@prueba.test')).toBe(known);
});

/** Counts what is handed to native threads: each check of a password is one, and costs the same. No time of the machine tells that. */
function countNativeTasks() {
  let count = 0;
  const init = (_id: number, type: string) => {
    if (type === 'undefined') count += 1; // argon2 gives its tasks no name
  };
  const hook = createHook({ init }).enable();
  return {
    stop: () => {
      hook.disable();
      return count;
    },
  };
}

test('many tries at once see one another: no more are looked at than one by one', async () => {
  const { email } = await registered();
  const answers = await Promise.all(
    Array.from({ length: 12 }, () => callAction(signInAction, null, { login: email, password: 'no es esta clave' })),
  );

  expect(answers.every(({ status }) => status === 'refused')).toBe(true);
  const looked = await prisma().attempt.count({
    where: { purpose: 'sign-in', succeeded: false, accountKey: blindKey(`account:${email}`) },
  });
  expect(looked).toBeLessThanOrEqual(failurePaces.account.free);
});

test('waiting lifts the throttle, and signing in clears the count', async () => {
  const { email } = await registered();
  await failures(email);
  await prisma().$executeRaw`update attempts set at = at - interval '16 minutes'`;

  await mustCall(signInAction, null, { login: email, password });
  for (let time = 0; time < 4; time++) await callAction(signInAction, null, { login: email, password: 'no es esta clave' });
  await mustCall(signInAction, null, { login: email, password });
});

test('a session ends where it stands, everywhere, and by itself', async () => {
  const who = await registered();
  const open = () => mustCall(signInAction, null, { login: who.email, password });
  const [one, two, three] = [await open(), await open(), await open()];

  await mustCall(signOutAction, who, { sessionId: one.id });
  expect(await loadVisitOfSession(one.id)).toBeNull();
  expect(await loadVisitOfSession(two.id)).not.toBeNull();

  await prisma().session.update({ where: { id: three.id }, data: { expiresAt: new Date(0) } });
  expect(await loadVisitOfSession(three.id)).toBeNull();

  await mustCall(signOutEverywhereAction, who);
  expect(await loadVisitOfSession(two.id)).toBeNull();
});

test('somebody else’s session is nobody’s', async () => {
  const mine = await registered();
  const theirs = await registered();
  const { id } = await mustCall(signInAction, null, { login: theirs.email, password });

  expect(await callAction(signOutAction, mine, { sessionId: id })).toMatchObject({ status: 'refused', code: 'not-found' });
  expect(await loadVisitOfSession(id)).not.toBeNull();
});

test('a new password ends the other sessions and is asked for by the old one', async () => {
  const who = await registered();
  const { id } = await mustCall(signInAction, null, { login: who.email, password });
  const next = { newPassword: 'quinua kañawa amaranto', repeatedPassword: 'quinua kañawa amaranto' };

  expect(await callAction(changePasswordAction, who, { password: 'no es esta clave', ...next })).toMatchObject({
    code: 'wrong-password',
  });
  expect(await callAction(changePasswordAction, who, { password, ...next, repeatedPassword: 'otra cosa larga' })).toMatchObject({
    fields: { repeatedPassword: expect.any(String) },
  });
  expect(
    await callAction(changePasswordAction, who, { password, newPassword: 'corta', repeatedPassword: 'corta' }),
  ).toMatchObject({
    fields: { newPassword: expect.stringContaining('12') },
  });
  await mustCall(changePasswordAction, who, { password, ...next });

  expect(await loadVisitOfSession(id)).toBeNull();
  expect(await callAction(signInAction, null, { login: who.email, password })).toMatchObject({ status: 'refused' });
  await mustCall(signInAction, null, { login: who.email, password: next.newPassword });
});

test('demonstration people and the clock exist only in a demonstration', async () => {
  const who = await registered();
  await prisma().user.update({ where: { id: who.userId }, data: { isDemo: true, demoTitle: 'la productora' } });
  const stranger = await registered();
  expect(await callAction(signInDemoAction, null, { userId: who.userId })).toMatchObject({ code: 'not-found' });
  expect(await callAction(moveClockAction, who, { step: 'day' })).toMatchObject({ code: 'not-found' });

  await prisma().demoClock.create({ data: { id: 1 } });
  try {
    expect(await mustCall(signInDemoAction, null, { userId: who.userId })).toMatchObject({ home: '/productor' });
    expect(await callAction(signInDemoAction, null, { userId: stranger.userId })).toMatchObject({ code: 'not-found' });
    expect(await callAction(moveClockAction, stranger, { step: 'day' })).toMatchObject({ code: 'not-found' });
    expect(await mustCall(moveClockAction, who, { step: 'week' })).toEqual({ aheadSeconds: 604_800 });
    expect(await mustCall(moveClockAction, who, { step: 'hour' })).toEqual({ aheadSeconds: 608_400 });
    await prisma().demoClock.update({ where: { id: 1 }, data: { shift: 2 * 366 * 86_400 } });
    expect(await callAction(moveClockAction, who, { step: 'hour' })).toMatchObject({ code: 'clock-too-far' });
    expect(await mustCall(moveClockAction, who, { step: 'present' })).toEqual({ aheadSeconds: 0 });
    expect((await loadVisit(who))?.isAhead).toBe(false);

    // One that opened outside the season comes back to where it opened, not to a real day on which nobody has anything to do.
    await prisma().demoClock.update({ where: { id: 1 }, data: { shift: -5_000_000, present: -5_000_000 } });
    expect(await mustCall(moveClockAction, who, { step: 'day' })).toEqual({ aheadSeconds: 86_400 });
    expect(await loadVisit(who)).toMatchObject({ isAhead: true, shiftSeconds: 86_400 - 5_000_000 });
    expect(await mustCall(moveClockAction, who, { step: 'present' })).toEqual({ aheadSeconds: 0 });
    expect(await loadVisit(who)).toMatchObject({ isAhead: false, shiftSeconds: -5_000_000 });
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

  expect(await callAction(markNoticeReadAction, stranger, { noticeId: notice.id })).toMatchObject({ code: 'not-found' });
  expect(await mustCall(markNoticeReadAction, one, { noticeId: notice.id })).toEqual({ read: 1 });
  expect(await mustCall(markNoticeReadAction, one)).toEqual({ read: 0 });
  expect(await mustCall(markNoticeReadAction, two)).toEqual({ read: 1 });
});
