import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { register } from '@/instrumentation';
import { changePasswordAction } from '@/lib/actions/identity-account';
import { acceptInvitationAction, registerProducerAction } from '@/lib/actions/identity-entry';
import { inviteAction } from '@/lib/actions/identity-members';
import { signInAction } from '@/lib/actions/sign-in';
import { removeStale } from '@/lib/data/identity/stale';
import {
  failurePaces,
  failuresOfEveryone,
  invitationLimits,
  keptDays,
  type Purpose,
  tryPaces,
} from '@/lib/domain/identity/limits';
import { idle } from '@/lib/domain/outcome';
import { prisma } from '@/lib/platform/database';
import { personOf, withMark } from '@/lib/platform/known-browser';
import { actAs, type Visitor } from '@/lib/platform/scope';
import { blindKey } from '@/lib/platform/secrets';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { password, registered, registration, secretOf } from '@/tests/support/accounts';
import { freshPlace } from '@/tests/support/awarded-tender';
import { moveClock, person } from '@/tests/support/people';

const wrong = 'no es esta clave';

beforeEach(async () => {
  await prisma().attempt.deleteMany();
});

/** Tries that others made, written down as the actions write them. */
async function triesOfOthers(count: number, purpose: Purpose, succeeded: boolean, addressKey = '') {
  await prisma().$executeRaw`
    insert into attempts (account_key, address_key, purpose, succeeded)
    select encode(sha256(n::text::bytea), 'hex'), ${addressKey}, ${purpose}, ${succeeded} from generate_series(1, ${count}::int) n`;
}

/** Signs in from a browser, or an address. */
async function signIn(email: string, typed: string, from: Partial<Visitor> = {}): Promise<string> {
  const form = new FormData();
  form.set('login', email);
  form.set('password', typed);
  const outcome = await actAs(null, () => signInAction(idle, form), { address: null, device: '', browser: null, ...from });
  return outcome.status === 'refused' ? outcome.code : outcome.status;
}

/** As if so many seconds had passed since all that was tried. */
const passed = (seconds: number) => prisma().$executeRaw`update attempts set at = at - make_interval(secs => ${seconds}::int)`;

/** An invitation that stands, by an administrator of a municipality of its own. */
const invited = async () => {
  const administrator = await person({ roles: ['administrator'], municipalityCode: await freshPlace() });
  const email = `${crypto.randomUUID()}@prueba.test`;
  const { link } = await mustCall(inviteAction, administrator, { email, roles: ['nutritionist'] });
  return { administrator, email, secret: secretOf(link) };
};

describe('signing in', () => {
  test('a flood of failures at other accounts shuts nobody out, and leaves each account its wrong tries', async () => {
    const [one, other] = [await registered(), await registered()];
    await triesOfOthers(failuresOfEveryone, 'sign-in', false);

    expect(await signIn(one.email, password)).toBe('done');
    for (let time = 0; time < failurePaces.accountInFlood.free; time++) await signIn(other.email, wrong);
    expect(await signIn(other.email, password)).toBe('wrong-credentials');
    await passed(failurePaces.accountInFlood.step);
    expect(await signIn(other.email, password)).toBe('done');
  });

  test('under attack an account is slowed for strangers, and never shut: the owner gets in at a strange browser within minutes', async () => {
    const { email } = await registered();
    const { free, longest } = failurePaces.account;
    for (let time = 0; time < free; time++) await signIn(email, wrong);
    // The attack goes on: what comes too soon is not looked at, leaves nothing, and makes nobody wait longer.
    for (let time = 0; time < 20; time++) expect(await signIn(email, password)).toBe('wrong-credentials');
    await passed(longest);
    expect(await signIn(email, password)).toBe('done');
  });

  test('who wants to shut somebody out shuts out strangers, not the browser that signed in before', async () => {
    const { email, userId } = await registered();
    const browser = withMark(null, personOf({ userId, recoveries: 0 }));
    for (let time = 0; time < failurePaces.account.free; time++) await signIn(email, wrong);

    expect(await signIn(email, password)).toBe('wrong-credentials');
    expect(await signIn(email, password, { browser })).toBe('done');
  });

  test('a known browser has as many tries as anybody, and is known to its own account only', async () => {
    const [one, other] = [await registered(), await registered()];
    const browser = withMark(null, personOf({ userId: one.userId, recoveries: 0 }));
    for (let time = 0; time < failurePaces.account.free; time++) {
      await signIn(one.email, wrong, { browser });
      await signIn(other.email, wrong);
    }
    expect(await signIn(one.email, password, { browser })).toBe('wrong-credentials');
    expect(await signIn(one.email, password)).toBe('done');
    expect(await signIn(other.email, password, { browser })).toBe('wrong-credentials');
    expect(await signIn(other.email, password, { browser: `${browser}.${'A'.repeat(22)}` })).toBe('wrong-credentials');
  });

  test('an address that a proxy tells is limited; without one nobody pays for a neighbour', async () => {
    const { email } = await registered();
    const from = { address: '200.87.1.2' };
    await triesOfOthers(failurePaces.address.free, 'sign-in', false, blindKey(`address:${from.address}`));
    expect(await signIn(email, password, from)).toBe('wrong-credentials');
    expect(await signIn(email, password, { address: '200.87.1.3' })).toBe('done');
    expect(await signIn(email, password)).toBe('done');
  });

  test('strangers who fail at an account do not keep its owner from a new password', async () => {
    const owner = await registered();
    for (let time = 0; time < failurePaces.account.free; time++) await signIn(owner.email, wrong);
    const typed = { password, newPassword: 'otra clave bien larga', repeatedPassword: 'otra clave bien larga' };
    expect(await callAction(changePasswordAction, owner, typed)).toMatchObject({ status: 'done' });
  });

  test('what was turned away leaves no row', async () => {
    const { email } = await registered();
    await prisma().attempt.deleteMany();
    for (let time = 0; time < failurePaces.account.free + 3; time++) await signIn(email, wrong);
    expect(await prisma().attempt.count()).toBe(failurePaces.account.free);
  });
});

describe('registering', () => {
  const limit = tryPaces.register;

  test('one mail, whoever has it, is told to wait, and what was typed stays', async () => {
    const sent = registration();
    for (let time = 0; time < limit.account.free; time++)
      await callAction(registerProducerAction, null, { ...sent, organisationName: `Grupo ${crypto.randomUUID()}` });
    const told = await callAction(registerProducerAction, null, { ...sent, organisationName: 'Una más' });

    expect(told).toMatchObject({ status: 'refused', code: 'too-many-tries' });
    expect(told).toMatchObject({ message: expect.stringContaining('Espere un minuto') });
    expect(told).toMatchObject({ values: { organisationName: 'Una más' } });
    expect(await prisma().organisation.count({ where: { name: 'Una más' } })).toBe(0);
  });

  test('a municipality that is flooded is slowed and not closed; over everybody, the others keep their lane', async () => {
    const municipalityCode = await freshPlace();
    await triesOfOthers(limit.everyone, 'register', true);
    for (let time = 0; time < limit.laneInFlood.free; time++) await registered({ municipalityCode });

    expect(await callAction(registerProducerAction, null, registration({ municipalityCode }))).toMatchObject({
      code: 'too-many-tries',
    });
    expect(await callAction(registerProducerAction, null, registration({ municipalityCode: await freshPlace() }))).toMatchObject({
      status: 'done',
    });
    await passed(limit.laneInFlood.longest);
    expect(await callAction(registerProducerAction, null, registration({ municipalityCode }))).toMatchObject({ status: 'done' });
  });
});

describe('invitations', () => {
  test('a link is no place to try passwords at, and only that link closes', async () => {
    const { secret } = await invited();
    const elsewhere = await invited();
    const tryLink = (one: string, email: string) =>
      callAction(acceptInvitationAction, null, { secret: one, email, name: 'Nueva Persona', password });
    for (let time = 0; time < tryPaces.invitation.lane.free; time++)
      expect(await tryLink(secret, `probando${time}@prueba.test`)).toMatchObject({ code: 'not-the-invited' });

    expect(await tryLink(secret, 'otra@prueba.test')).toMatchObject({ code: 'too-many-tries' });
    expect(await tryLink(elsewhere.secret, elsewhere.email)).toMatchObject({ status: 'done' });
  });

  test('a link that nobody made is refused without looking at a password', async () => {
    const answer = await callAction(acceptInvitationAction, null, {
      secret: 'nadie-lo-hizo',
      email: 'x@prueba.test',
      name: 'X',
      password,
    });
    expect(answer).toMatchObject({ code: 'link-expired' });
    expect(await prisma().attempt.count()).toBe(0);
  });

  test('one person makes so many within an hour, also all at once', async () => {
    const { administrator } = await invited();
    await prisma().$executeRaw`
      insert into invitations (id, organisation_id, email, roles, school_ids, secret_hash, invited_by_id, expires_at)
      select gen_random_uuid(), ${administrator.organisationId}::uuid, n || '@prueba.test', '{treasurer}', '{}',
             encode(sha256((${administrator.userId} || n)::bytea), 'hex'), ${administrator.userId}::uuid, app_clock() + interval '1 day'
        from generate_series(1, ${invitationLimits.person - 3}::int) n`;
    const answers = await Promise.all(
      [1, 2, 3, 4].map((n) => callAction(inviteAction, administrator, { email: `junto${n}@prueba.test`, roles: ['treasurer'] })),
    );
    expect(answers.filter(({ status }) => status === 'done')).toHaveLength(2);
    expect(answers.filter((answer) => 'code' in answer && answer.code === 'too-many-invitations')).toHaveLength(2);
    await prisma().$executeRaw`update invitations set created_at = created_at - interval '61 minutes'`;
    await mustCall(inviteAction, administrator, { email: 'luego@prueba.test', roles: ['treasurer'] });
  });
});

describe('cleaning', () => {
  test('what was is removed when its time is over, a day later and not before; the record stays', async () => {
    const who = await registered();
    const { id } = await mustCall(signInAction, null, { login: who.email, password });
    const administrator = await person({ roles: ['administrator'], municipalityCode: await freshPlace() });
    const invitation = await mustCall(inviteAction, administrator, { email: 'vieja@prueba.test', roles: ['treasurer'] });
    const [db, events] = [prisma(), await prisma().event.count()];
    const age = async (days: { attempts: number; sessions: number; invitations: number }) => {
      await db.$executeRaw`update attempts set at = clock_timestamp() - make_interval(days => ${days.attempts}::int)`;
      await db.$executeRaw`update sessions set expires_at = clock_timestamp() - make_interval(days => ${days.sessions}::int) where id = ${id}::uuid`;
      await db.$executeRaw`update invitations set expires_at = clock_timestamp() - make_interval(days => ${days.invitations}::int)
                            where id = ${invitation.id}::uuid`;
    };

    await age({ attempts: keptDays.attempts - 1, sessions: keptDays.sessions - 1, invitations: keptDays.invitations - 1 });
    expect(await removeStale(db)).toEqual({ attempts: 0, sessions: 0, invitations: 0 });
    await age({ attempts: keptDays.attempts + 1, sessions: keptDays.sessions + 1, invitations: keptDays.invitations + 1 });
    expect(await removeStale(db)).toEqual({ attempts: expect.any(Number), sessions: 1, invitations: 1 });
    expect(await db.attempt.count()).toBe(0);
    expect(await db.event.count()).toBe(events);
  });

  test('an invitation of a clock that was moved back stands as long as that clock says', async () => {
    onTestFinished(() => moveClock(null));
    await moveClock('2020-03-02T10:00:00-04:00');
    const administrator = await person({ roles: ['administrator'], municipalityCode: await freshPlace() });
    const { id } = await mustCall(inviteAction, administrator, { email: 'entonces@prueba.test', roles: ['treasurer'] });
    await removeStale(prisma());
    expect(await prisma().invitation.count({ where: { id } })).toBe(1);
  });

  test('a server cleans by itself soon after its start, and every hour', async () => {
    const db = prisma();
    const { administrator } = await invited();
    const { userId, organisationId } = administrator;
    const spent = () => db.invitation.count({ where: { organisationId, acceptedAt: { not: null } } });
    const another = () => db.$executeRaw`
      insert into invitations (id, organisation_id, email, roles, school_ids, secret_hash, invited_by_id, expires_at, accepted_at)
      select gen_random_uuid(), ${organisationId}::uuid, 'antes@prueba.test', '{treasurer}', '{}',
             encode(sha256(gen_random_uuid()::text::bytea), 'hex'), ${userId}::uuid, ago, ago
        from (select clock_timestamp() - make_interval(days => ${keptDays.invitations + 1}::int) as ago) t`;
    vi.stubEnv('NEXT_RUNTIME', 'nodejs');
    vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval'] });
    onTestFinished(() => void vi.unstubAllEnvs().useRealTimers());
    await register();
    for (const minutes of [1, 59]) {
      await another();
      vi.advanceTimersByTime(minutes * 60_000);
      await vi.waitUntil(async () => (await spent()) === 0, { timeout: 60_000 });
    }
  });

  test('what stands is never removed, however old', async () => {
    const who = await registered();
    const { id } = await mustCall(signInAction, null, { login: who.email, password });
    await prisma().$executeRaw`update sessions set created_at = created_at - interval '900 days' where id = ${id}::uuid`;
    expect(await removeStale(prisma())).toMatchObject({ sessions: 0, invitations: 0 });
  });
});
