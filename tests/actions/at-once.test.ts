import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { definedActions } from '@/lib/actions/define-action';
import { acceptInvitationAction, registerProducerAction } from '@/lib/actions/identity-entry';
import { inviteAction } from '@/lib/actions/identity-members';
import { type ActionName, type PolicyRow, policy } from '@/lib/domain/access/policy';
import type { ActionState } from '@/lib/domain/outcome';
import { prisma } from '@/lib/platform/database';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { password, registered, registration, secretOf } from '@/tests/support/accounts';
import { freshPlace } from '@/tests/support/awarded-tender';
import { person } from '@/tests/support/people';
import { entitled, type Walk } from '@/tests/support/policy-personas';
import { walks } from '@/tests/support/policy-walk';

/** Every action, so that one that nobody names here is sent to as well. */
const folder = path.resolve('lib/actions');
for (const file of readdirSync(folder))
  if (readFileSync(path.join(folder, file), 'utf8').startsWith("'use server'")) await import(path.join(folder, file));

const four = <Value>(send: (one: number) => Promise<ActionState<Value>>) => Promise.all([0, 1, 2, 3].map(send));
const codes = (answers: readonly ActionState[]) =>
  answers.map((answer) => (answer.status === 'refused' ? answer.code : answer.status)).sort();

describe('four at once', () => {
  const invited = async (email: string) => {
    const administrator = await person({ roles: ['administrator'], municipalityCode: await freshPlace() });
    const { link } = await mustCall(inviteAction, administrator, { email, roles: ['nutritionist'] });
    return { secret: secretOf(link), organisationId: administrator.organisationId };
  };

  test('acceptances of one invitation by a new account: one wins, three are told that it was used', async () => {
    const email = `${randomUUID()}@prueba.test`;
    const { secret, organisationId } = await invited(email);
    const answers = await four(() =>
      callAction(acceptInvitationAction, null, { secret, email, name: 'Nueva Persona', password }),
    );

    expect(codes(answers)).toEqual(['done', 'link-used', 'link-used', 'link-used']);
    expect(answers.find(({ status }) => status === 'refused')).toMatchObject({ message: expect.stringContaining('ya se usó') });
    expect(await prisma().user.count({ where: { email } })).toBe(1);
    expect(await prisma().membership.count({ where: { organisationId, user: { email } } })).toBe(1);
    expect(await prisma().session.count({ where: { user: { email } } })).toBe(1);
  });

  test('acceptances from inside an account', async () => {
    const who = await registered();
    const { secret } = await invited(who.email);
    const answers = await four(() => callAction(acceptInvitationAction, who, { secret }));
    expect(codes(answers)).toEqual(['done', 'link-used', 'link-used', 'link-used']);
  });

  test('registrations with one mail make one account and never half of one', async () => {
    const email = `${randomUUID()}@prueba.test`;
    const sent = [0, 1, 2, 3].map(() => registration({ email }));
    const answers = await four((one) => callAction(registerProducerAction, null, sent[one] ?? {}));

    expect(codes(answers)).not.toContain('fault');
    const done = answers.filter(({ status }) => status === 'done').length;
    expect(done).toBeGreaterThan(0);
    expect(await prisma().user.count({ where: { email } })).toBe(1);
    const made = sent.map(({ organisationName }) => organisationName);
    expect(await prisma().organisation.count({ where: { name: { in: made } } })).toBe(done);
  });

  test('invitations for one mail: one stands', async () => {
    const administrator = await person({ roles: ['administrator'], municipalityCode: await freshPlace() });
    const email = `${randomUUID()}@prueba.test`;
    const answers = await four(() => callAction(inviteAction, administrator, { email, roles: ['treasurer'] }));
    expect(codes(answers)).toEqual(['already-invited', 'already-invited', 'already-invited', 'done']);
  });
});

/** Actions that may be done as often as they are asked for, each time on its own. */
const often = new Set<ActionName>([
  'session.switch-organisation',
  'session.sign-out',
  'session.sign-out-everywhere',
  'organisation.create',
  'organisation.invite-administrator',
  'recovery.issue', // each code takes the place of the one before
  'notice.mark-read',
  'demo.move-clock',
  'mail.choose', // the last choice stands
  'mail.ask-address', // one mail goes (see mail.test.ts); who asks again is answered alike
  'need.state',
  'schools.stage',
  'schools.set-columns',
  'target.save',
  'tender.draft',
  'rule.override',
  'rule.ask', // asked already: done, and nothing is added
  'offer.save-draft',
  'requirement.check',
  'claim.check',
  'commitment.save',
  'zone.save',
]);

const walked = (Object.entries(walks) as [ActionName, () => Promise<Walk>][]).filter(
  ([action]) => (policy[action] as PolicyRow).scope !== 'anyone',
);

describe('every action four times at once', () => {
  test.each(walked)('%s: the rules answer, and it is done once where it can only be once', async (name, prepare) => {
    const action = definedActions.get(name);
    if (!action) throw new Error(`no server action for ${name}`);
    const walk = await prepare();
    const who = await entitled(name, walk);
    const answers = await four(() => callAction(action, who, walk.fields));

    expect(codes(answers)).not.toContain('fault');
    if (!often.has(name))
      expect(answers.filter(({ status }) => status === 'done').length, codes(answers).join()).toBeLessThanOrEqual(1);
  });
});
