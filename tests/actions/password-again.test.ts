import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { definedActions } from '@/lib/actions/define-action';
import { inviteAction } from '@/lib/actions/identity-members';
import { asksPassword, provenMinutes } from '@/lib/domain/access/asks-password';
import { type ActionName, policy } from '@/lib/domain/access/policy';
import { prisma } from '@/lib/platform/database';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { password } from '@/tests/support/accounts';
import { freshPlace } from '@/tests/support/awarded-tender';
import { fingerprint } from '@/tests/support/fingerprint';
import { person } from '@/tests/support/people';
import { entitled } from '@/tests/support/policy-personas';
import { walks } from '@/tests/support/policy-walk';
import { inSession } from '@/tests/support/sessions';

const folder = path.resolve('lib/actions');
for (const file of readdirSync(folder))
  if (readFileSync(path.join(folder, file), 'utf8').startsWith("'use server'")) await import(path.join(folder, file));

const asking = (Object.keys(policy) as ActionName[]).filter(asksPassword);

/** What a session leaves behind by itself, when it was proven, is no action. */
const written = async () => ((await fingerprint()) as { table: string }[]).filter(({ table }) => table !== 'sessions');

describe('every action that asks for the password again', () => {
  test.each(asking)('%s does nothing without it, and nothing by a wrong one', async (name) => {
    const action = definedActions.get(name);
    if (!action) throw new Error(`no server action for ${name}`);
    const walk = await walks[name as keyof typeof walks]();
    const who = await inSession(await entitled(name, walk));
    const before = await written();

    expect(await callAction(action, who, walk.fields)).toMatchObject({
      code: 'password-again',
      fields: { passwordAgain: expect.any(String) },
    });
    expect(await callAction(action, who, { ...walk.fields, passwordAgain: 'no es esta clave' })).toMatchObject({
      code: 'wrong-password',
      fields: { passwordAgain: expect.any(String) },
    });
    expect(await written()).toEqual(before);
    expect(await callAction(action, who, { ...walk.fields, passwordAgain: password })).not.toMatchObject({
      code: expect.stringMatching(/^(password-again|wrong-password|fault)$/),
    });
  });
});

describe('asked once in some minutes', () => {
  const invite = (email = `${randomUUID()}@prueba.test`) => ({ email, roles: ['nutritionist'] });
  const chief = async () => person({ roles: ['administrator'], municipalityCode: await freshPlace() });

  test('in this session alone, and again when they are over', async () => {
    const who = await chief();
    const [here, elsewhere] = [await inSession(who), await inSession(who)];
    await mustCall(inviteAction, here, { ...invite(), passwordAgain: password });
    await mustCall(inviteAction, here, invite());
    expect(await callAction(inviteAction, elsewhere, invite())).toMatchObject({ code: 'password-again' });

    await prisma().$executeRaw`
      update sessions set proven_at = proven_at - make_interval(mins => ${provenMinutes}::int) where id = ${here.sessionId}::uuid`;
    expect(await callAction(inviteAction, here, invite())).toMatchObject({ code: 'password-again' });
  });

  test('what was typed comes back, the password does not, and the answer is the same sending still', async () => {
    const who = await inSession(await chief());
    const sent = { ...invite(), requestId: randomUUID() };
    const asked = await callAction(inviteAction, who, { ...sent, passwordAgain: 'no es esta clave' });
    expect(asked).toMatchObject({ values: { email: sent.email, roles: 'nutritionist' } });
    expect(JSON.stringify(asked)).not.toContain('no es esta clave');

    const first = await mustCall(inviteAction, who, { ...sent, passwordAgain: password });
    // The same form once more, now without a password: done once, told as then.
    const again = await callAction(inviteAction, who, sent);
    expect(again).toMatchObject({ status: 'done', value: { id: first.id } });
    const kept = await prisma().$queryRaw<{ all: string }[]>`select (select json_agg(e) from events e)::text as all`;
    expect(kept[0]?.all).not.toContain(password);
  });

  test('a form that cannot be read is told so first', async () => {
    const who = await inSession(await chief());
    expect(await callAction(inviteAction, who, { email: 'no es correo' })).toMatchObject({ code: 'check-input' });
  });

  test('whoever may never do it is not asked for anything', async () => {
    const who = await inSession(await person({ roles: ['nutritionist'], municipalityCode: await freshPlace() }));
    expect(await callAction(inviteAction, who, invite())).toMatchObject({ code: 'not-found' });
  });
});
