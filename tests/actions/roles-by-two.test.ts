import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { acceptInvitationAction } from '@/lib/actions/identity-entry';
import {
  changeMembershipAction,
  createOrganisationAction,
  inviteAction,
  inviteAdministratorAction,
} from '@/lib/actions/identity-members';
import { declineRoleAction, secondRoleAction } from '@/lib/actions/identity-roles';
import type { Role } from '@/lib/domain/access/actor';
import { prisma } from '@/lib/platform/database';
import { readDesignated } from '@/lib/queries/identity/designated';
import { readTeam } from '@/lib/queries/identity/team';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { password, secretOf } from '@/tests/support/accounts';
import { freshPlace } from '@/tests/support/awarded-tender';
import { asPerson, colleague, type Person, person } from '@/tests/support/people';

/** A municipality with the two who give roles. */
async function town() {
  const administrator = await person({ roles: ['administrator'], municipalityCode: await freshPlace() });
  return { administrator, authority: await colleague(administrator, ['authority']) };
}

const mail = () => `${randomUUID()}@prueba.test`;
const accept = (link: string, email: string) =>
  callAction(acceptInvitationAction, null, { secret: secretOf(link), email, name: 'Nueva Persona', password });

async function membershipOf({ userId, organisationId }: Person) {
  const key = { userId_organisationId: { userId, organisationId } };
  const { id, version, roles, active } = await prisma().membership.findUniqueOrThrow({ where: key });
  return { membershipId: id, version, roles, active };
}

async function waitingGrant({ organisationId }: Person): Promise<string> {
  const found = await prisma().roleGrant.findMany({ where: { organisationId, secondedAt: null, declinedAt: null } });
  expect(found).toHaveLength(1);
  return found[0]?.id ?? '';
}

describe('a role that evaluates, awards, pays or administers takes two people of the municipality', () => {
  test.each<[Role]>([['evaluator'], ['authority'], ['treasurer'], ['administrator']])('%s, by invitation', async (role) => {
    const { administrator, authority } = await town();
    const treasurer = await colleague(administrator, ['treasurer']);
    const email = mail();
    const { link } = await mustCall(inviteAction, administrator, { email, roles: [role, 'nutritionist'] });

    expect(await accept(link, email)).toMatchObject({ code: 'needs-second' });
    expect(await prisma().user.count({ where: { email } })).toBe(0);
    const grantId = await waitingGrant(administrator);
    expect(await callAction(secondRoleAction, administrator, { grantId })).toMatchObject({ code: 'second-person' });
    expect(await callAction(secondRoleAction, treasurer, { grantId })).toMatchObject({ code: 'not-found' });
    expect(await callAction(secondRoleAction, (await town()).authority, { grantId })).toMatchObject({ code: 'not-found' });
    await mustCall(secondRoleAction, authority, { grantId });

    expect(await accept(link, email)).toMatchObject({ status: 'done' });
    expect(await prisma().membership.findFirst({ where: { user: { email } } })).toMatchObject({ roles: [role, 'nutritionist'] });
    expect(await prisma().roleGrant.findUnique({ where: { id: grantId } })).toMatchObject({
      proposedById: administrator.userId,
      secondedById: authority.userId,
      membershipId: expect.any(String),
    });
  });

  test('other roles take one', async () => {
    const { administrator } = await town();
    const email = mail();
    const { link } = await mustCall(inviteAction, administrator, { email, roles: ['nutritionist', 'procurement-officer'] });
    expect(await accept(link, email)).toMatchObject({ status: 'done' });
  });

  test('to somebody who is there: what takes one changes now, the other waits for the second', async () => {
    const { administrator, authority } = await town();
    const clerk = await colleague(administrator, ['nutritionist']);
    const before = await membershipOf(clerk);
    const form = { ...before, roles: ['programme-officer', 'evaluator'], active: 'on' };

    expect(await mustCall(changeMembershipAction, administrator, form)).toMatchObject({ proposed: ['evaluator'] });
    expect((await membershipOf(clerk)).roles).toEqual(['programme_officer']);
    const grantId = await waitingGrant(administrator);
    await mustCall(secondRoleAction, authority, { grantId });
    expect((await membershipOf(clerk)).roles).toEqual(['programme_officer', 'evaluator']);
    expect(await callAction(secondRoleAction, authority, { grantId })).toMatchObject({ code: 'not-waiting' });
  });

  test('who is to have such a role in the place of another keeps the other until then, and not afterwards', async () => {
    const { administrator, authority } = await town();
    const clerk = await colleague(administrator, ['treasurer']);
    await mustCall(changeMembershipAction, administrator, { ...(await membershipOf(clerk)), roles: ['evaluator'], active: 'on' });
    expect((await membershipOf(clerk)).roles).toEqual(['treasurer']);
    await mustCall(secondRoleAction, authority, { grantId: await waitingGrant(administrator) });
    expect((await membershipOf(clerk)).roles).toEqual(['evaluator']);
  });

  test('nobody gives one to themselves, alone or as the second', async () => {
    const { administrator, authority } = await town();
    const own = { ...(await membershipOf(administrator)), roles: ['administrator', 'evaluator'], active: 'on' };
    expect(await callAction(changeMembershipAction, administrator, own)).toMatchObject({ code: 'own-role' });
    expect((await membershipOf(administrator)).roles).toEqual(['administrator']);

    const theirs = { ...(await membershipOf(authority)), roles: ['authority', 'treasurer'], active: 'on' };
    await mustCall(changeMembershipAction, administrator, theirs);
    const grantId = await waitingGrant(administrator);
    expect(await callAction(secondRoleAction, authority, { grantId })).toMatchObject({ code: 'second-person' });
    expect((await membershipOf(authority)).roles).toEqual(['authority']);
  });

  test('who had left does not come back to such a role by one hand', async () => {
    const { administrator, authority } = await town();
    const evaluator = await colleague(administrator, ['evaluator']);
    await mustCall(
      changeMembershipAction,
      administrator,
      await membershipOf(evaluator).then(({ roles: _, active: __, ...form }) => form),
    );
    const back = { ...(await membershipOf(evaluator)), roles: ['evaluator'], active: 'on' };
    expect(await mustCall(changeMembershipAction, administrator, back)).toMatchObject({ active: false, proposed: ['evaluator'] });
    expect((await membershipOf(evaluator)).active).toBe(false);
    await mustCall(secondRoleAction, authority, { grantId: await waitingGrant(administrator) });
    expect(await membershipOf(evaluator)).toMatchObject({ active: true, roles: ['evaluator'] });
  });

  test('what somebody proposed who is gone by then counts for nothing', async () => {
    const { administrator, authority } = await town();
    const second = await colleague(administrator, ['administrator']);
    const clerk = await colleague(administrator, ['nutritionist']);
    await mustCall(changeMembershipAction, second, {
      ...(await membershipOf(clerk)),
      roles: ['nutritionist', 'treasurer'],
      active: 'on',
    });
    const grantId = await waitingGrant(administrator);
    const { membershipId, version } = await membershipOf(second);
    await mustCall(changeMembershipAction, administrator, { membershipId, version });

    expect(await callAction(secondRoleAction, authority, { grantId })).toMatchObject({ code: 'not-waiting' });
    expect((await membershipOf(clerk)).roles).toEqual(['nutritionist']);
  });

  test('no is no: the invitation is taken back, and the one who seconds sees what waits', async () => {
    const { administrator, authority } = await town();
    const email = mail();
    const { link } = await mustCall(inviteAction, administrator, { email, roles: ['treasurer'] });
    const team = await asPerson(authority, readTeam);
    expect(team).toMatchObject({ manages: false, proposed: [{ person: email, roles: ['treasurer'], isMine: false }] });
    expect((await asPerson(administrator, readTeam))?.proposed).toMatchObject([{ isMine: true }]);

    await mustCall(declineRoleAction, authority, { grantId: team?.proposed[0]?.id });
    expect(await accept(link, email)).toMatchObject({ code: 'link-expired' });
    expect((await asPerson(authority, readTeam))?.proposed).toEqual([]);
  });

  test('yes and no at once: one of them stands', async () => {
    const { administrator, authority } = await town();
    const other = await colleague(administrator, ['administrator']);
    const clerk = await colleague(administrator, ['nutritionist']);
    await mustCall(changeMembershipAction, administrator, {
      ...(await membershipOf(clerk)),
      roles: ['nutritionist', 'treasurer'],
      active: 'on',
    });
    const grantId = await waitingGrant(administrator);
    const answers = await Promise.all([
      callAction(secondRoleAction, authority, { grantId }),
      callAction(secondRoleAction, other, { grantId }),
      callAction(declineRoleAction, authority, { grantId }),
    ]);
    expect(answers.filter(({ status }) => status === 'done')).toHaveLength(1);
    expect(answers.filter((answer) => 'code' in answer && answer.code === 'not-waiting')).toHaveLength(2);
  });
});

describe('the first two come in by the authority’s document, and no third from outside', () => {
  const designation = { designation: 'RA 14/2026', designatedOn: '2026-01-05' };
  const operator = () => person({ kind: 'operator', roles: ['operator'], municipalityCode: null });
  const form = async () => ({
    kind: 'municipality',
    organisationName: `Gobierno ${randomUUID()}`,
    municipalityCode: await freshPlace(),
    email: mail(),
    authorityEmail: mail(),
    ...designation,
  });

  test('both are named in public with its number and date', async () => {
    const one = await form();
    const made = await mustCall(createOrganisationAction, await operator(), one);
    expect(await accept(made.link, one.email)).toMatchObject({ status: 'done' });
    expect(await accept(made.secondLink ?? '', one.authorityEmail)).toMatchObject({ status: 'done' });
    const { people } = await readDesignated({ municipio: one.municipalityCode });
    expect(
      people
        .map(({ roles, number, on }) => ({ roles, number, on }))
        .sort((a, b) => (a.roles[0] ?? '').localeCompare(b.roles[0] ?? '')),
    ).toEqual([
      { roles: ['administrator'], number: 'RA 14/2026', on: '2026-01-05' },
      { roles: ['authority'], number: 'RA 14/2026', on: '2026-01-05' },
    ]);
    // What the operator made does not hold the links.
    const kept = await prisma().$queryRaw<{ all: string }[]>`select (select json_agg(e) from events e)::text as all`;
    expect(kept[0]?.all).not.toContain(secretOf(made.secondLink ?? ''));
  });

  test.each(['authorityEmail', 'designation', 'designatedOn'] as const)('without %s nothing is made', async (field) => {
    const one = await form();
    expect(await callAction(createOrganisationAction, await operator(), { ...one, [field]: '' })).toMatchObject({
      fields: { [field]: expect.any(String) },
    });
    expect(await prisma().organisation.count({ where: { name: one.organisationName } })).toBe(0);
  });

  test('one mail twice is not two people', async () => {
    const one = await form();
    expect(await callAction(createOrganisationAction, await operator(), { ...one, authorityEmail: one.email })).toMatchObject({
      code: 'same-person-twice',
    });
  });

  test('the operator brings in another only where fewer than two can give roles, and says by which document', async () => {
    const by = await operator();
    const { administrator, authority } = await town();
    const ask = { organisationId: administrator.organisationId, email: mail(), role: 'authority', ...designation };
    expect(await callAction(inviteAdministratorAction, by, ask)).toMatchObject({ code: 'two-stand-already' });

    const { membershipId, version } = await membershipOf(authority);
    await mustCall(changeMembershipAction, administrator, { membershipId, version });
    expect(await callAction(inviteAdministratorAction, by, { ...ask, designation: '' })).toMatchObject({
      code: 'designation-missing',
    });
    const { link } = await mustCall(inviteAdministratorAction, by, ask);
    expect(await callAction(inviteAdministratorAction, by, { ...ask, email: mail() })).toMatchObject({
      code: 'two-stand-already',
    });
    expect(await accept(link, ask.email)).toMatchObject({ status: 'done' });
  });
});
