import { expect, test } from 'vitest';
import { acceptInvitationAction, registerProducerAction } from '@/lib/actions/identity-entry';
import {
  changeMembershipAction,
  createOrganisationAction,
  inviteAction,
  inviteAdministratorAction,
  revokeInvitationAction,
} from '@/lib/actions/identity-members';
import { switchOrganisationAction } from '@/lib/actions/sessions';
import { signInAction } from '@/lib/actions/sign-in';
import { prisma } from '@/lib/platform/database';
import { loadVisitOfSession } from '@/lib/platform/visits';
import { createFirstOperator } from '@/lib/services/identity/create-operator';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { password, registered, registration, secretOf } from '@/tests/support/accounts';
import { freshPlace } from '@/tests/support/awarded-tender';
import { colleague, type Person, person } from '@/tests/support/people';

test('a producer registers itself, pending, with its first person, and signs in', async () => {
  const { email, organisationId } = await registered();

  const session = await mustCall(signInAction, null, { login: email.toUpperCase(), password });

  expect(session).toMatchObject({ organisationId, home: '/productor' });
  const visit = await loadVisitOfSession(session.id);
  expect(visit?.actor).toMatchObject({
    roles: ['administrator', 'producer'],
    organisation: { status: 'pending', municipalityCode: '050103' },
  });
});

test('registering with a mail that has an account shows nothing of it: one is in, with an account of one’s own', async () => {
  const { email, userId } = await registered();
  const stranger = registration({ email, password: 'la clave de un extraño' });
  const owner = registration({ email });

  const told = await callAction(registerProducerAction, null, stranger);
  const fresh = await callAction(registerProducerAction, null, registration());
  expect(told).toMatchObject({ status: 'done', goTo: '/productor' });
  expect(Object.keys(told).sort()).toEqual(Object.keys(fresh).sort());
  // Each comes back with their own password, and only to what is theirs.
  const asStranger = await mustCall(signInAction, null, { login: email, password: stranger.password });
  const asOwner = await mustCall(signInAction, null, { login: email, password });
  expect(asStranger.userId).not.toBe(userId);
  expect(asOwner.userId).toBe(userId);
  expect(await prisma().membership.count({ where: { userId } })).toBe(1);

  expect(await mustCall(registerProducerAction, null, owner)).toMatchObject({ userId });
  expect(await prisma().membership.count({ where: { userId } })).toBe(2);
});

test.each([
  ['a municipality that does not exist', { municipalityCode: '999999' }, 'municipalityCode'],
  ['a short password', { password: 'corta' }, 'password'],
  ['one letter over and over', { password: 'aaaaaaaaaaaaaaaa' }, 'password'],
  ['a kind that is none', { kind: 'multinacional' }, 'kind'],
  ['minus three women', { womenMembers: '-3' }, 'womenMembers'],
  ['no mail', { email: 'no es correo' }, 'email'],
])('registering with %s is refused by field and nothing is written', async (_, over, field) => {
  const before = await prisma().organisation.count();
  const answer = await callAction(registerProducerAction, null, registration(over));

  expect(answer).toMatchObject({ status: 'refused', fields: { [field]: expect.any(String) } });
  expect(await prisma().organisation.count()).toBe(before);
});

test('two producers of one name in one municipality: the second is told', async () => {
  const first = registration();
  await mustCall(registerProducerAction, null, first);
  expect(
    await callAction(registerProducerAction, null, registration({ organisationName: first.organisationName })),
  ).toMatchObject({
    code: 'name-registered',
    fields: { organisationName: expect.stringMatching(/^Ese nombre ya está inscrito.*«Ingresar»/) },
  });
  expect(await prisma().user.count({ where: { email: first.email } })).toBe(1);
});

test('a form sent twice registers once', async () => {
  const sent = { ...registration(), requestId: crypto.randomUUID() };
  const [one, two] = [await mustCall(registerProducerAction, null, sent), await mustCall(registerProducerAction, null, sent)];
  expect(two).toEqual(one);
  expect(await prisma().organisation.count({ where: { name: sent.organisationName } })).toBe(1);
});

test('an administrator invites, and the invited comes in with those roles only', async () => {
  const administrator = await person({ roles: ['administrator'], municipalityCode: await freshPlace() });
  const email = `${crypto.randomUUID()}@prueba.test`;
  const { id, link } = await mustCall(inviteAction, administrator, { email, roles: ['nutritionist', 'programme-officer'] });
  const secret = secretOf(link);

  expect(
    await callAction(acceptInvitationAction, null, { secret, email: 'otra@prueba.test', name: 'Otra Persona', password }),
  ).toMatchObject({ code: 'not-the-invited' });
  expect(await callAction(acceptInvitationAction, null, { secret, email, password })).toMatchObject({ code: 'name-missing' });
  const joined = await mustCall(acceptInvitationAction, null, { secret, email, name: 'Nueva Persona', password });

  const membership = await prisma().membership.findUniqueOrThrow({ where: { id: joined.id } });
  expect(membership).toMatchObject({
    organisationId: administrator.organisationId,
    roles: ['nutritionist', 'programme_officer'],
  });
  expect(await callAction(acceptInvitationAction, null, { secret, email, name: 'Nueva Persona', password })).toMatchObject({
    code: 'link-used',
  });
  const kept = await prisma().$queryRaw<
    { all: string }[]
  >`select (select json_agg(i) from invitations i)::text || (select json_agg(e) from events e)::text as all`;
  expect(kept[0]?.all).toContain(id);
  expect(kept[0]?.all).not.toContain(secret);
});

test('an invitation joins the account that there is, by its password or from inside it', async () => {
  const administrator = await person({ roles: ['administrator'], municipalityCode: await freshPlace() });
  const one = await registered();
  const other = await registered();
  const first = await mustCall(inviteAction, administrator, { email: one.email, roles: ['nutritionist'] });
  const second = await mustCall(inviteAction, administrator, { email: other.email, roles: ['nutritionist'] });

  expect(
    await callAction(acceptInvitationAction, null, {
      secret: secretOf(first.link),
      email: one.email,
      password: 'no es esta clave',
    }),
  ).toMatchObject({ code: 'wrong-credentials' });
  expect(
    await mustCall(acceptInvitationAction, null, { secret: secretOf(first.link), email: one.email, password }),
  ).toMatchObject({
    userId: one.userId,
    home: '/municipio',
  });
  expect(await callAction(acceptInvitationAction, one, { secret: secretOf(second.link) })).toMatchObject({
    code: 'not-the-invited',
  });
  expect(await mustCall(acceptInvitationAction, other, { secret: secretOf(second.link) })).toMatchObject({
    userId: other.userId,
  });

  const session = await mustCall(signInAction, null, { login: one.email, password });
  expect(session.home).toBe('/municipio');
  expect(await mustCall(switchOrganisationAction, one, { organisationId: one.organisationId })).toMatchObject({
    home: '/productor',
  });
  expect(await callAction(switchOrganisationAction, one, { organisationId: other.organisationId })).toMatchObject({
    code: 'not-found',
  });
});

test('an invitation is revoked, runs out, and stands once for a mail', async () => {
  const administrator = await person({ roles: ['administrator'], municipalityCode: await freshPlace() });
  const email = `${crypto.randomUUID()}@prueba.test`;
  const accept = (link: string) =>
    callAction(acceptInvitationAction, null, { secret: secretOf(link), email, name: 'Nueva Persona', password });

  const first = await mustCall(inviteAction, administrator, { email, roles: ['treasurer'] });
  expect(await callAction(inviteAction, administrator, { email, roles: ['treasurer'] })).toMatchObject({
    code: 'already-invited',
  });
  await mustCall(revokeInvitationAction, administrator, { invitationId: first.id });
  expect(await accept(first.link)).toMatchObject({ code: 'link-expired' });

  const second = await mustCall(inviteAction, administrator, { email, roles: ['treasurer'] });
  await prisma().invitation.update({ where: { id: second.id }, data: { expiresAt: new Date(0) } });
  expect(await accept(second.link)).toMatchObject({ code: 'link-expired' });
  expect(
    await callAction(acceptInvitationAction, null, { secret: 'nadie-lo-hizo', email, name: 'Nueva Persona', password }),
  ).toMatchObject({ code: 'link-expired' });
  expect(await prisma().user.count({ where: { email } })).toBe(0);
});

test.each([
  ['a role that municipalities do not have', ['researcher'], 'not-a-role-here'],
  ['no role', [], 'not-a-role-here'],
  ['a receiver without schools', ['receiver'], 'receiver-without-schools'],
])('%s is not given', async (_, roles, code) => {
  const administrator = await person({ roles: ['administrator'], municipalityCode: null, kind: 'ngo' });
  const municipal = await person({ roles: ['administrator'], municipalityCode: await freshPlace() });
  expect(await callAction(inviteAction, municipal, { email: 'x@prueba.test', roles })).toMatchObject({ code });
  expect(await callAction(inviteAction, administrator, { email: 'x@prueba.test', roles: ['authority'] })).toMatchObject({
    code: 'not-a-role-here',
  });
});

test('the last administrator stays; who is let go is out at once', async () => {
  const administrator = await person({ roles: ['administrator'], municipalityCode: await freshPlace() });
  const other = await colleague(administrator, ['treasurer']);
  const own = await membershipOf(administrator);
  const theirs = await membershipOf(other);
  const session = await prisma().session.create({
    data: { userId: other.userId, organisationId: other.organisationId, expiresAt: new Date('2100-01-01') },
  });

  expect(
    await callAction(changeMembershipAction, administrator, { ...own, roles: ['nutritionist'], active: 'on' }),
  ).toMatchObject({
    code: 'last-administrator',
  });
  expect(await callAction(changeMembershipAction, administrator, { ...own, roles: ['administrator'] })).toMatchObject({
    code: 'last-administrator',
  });
  expect(await callAction(changeMembershipAction, other, { ...theirs, roles: ['administrator'], active: 'on' })).toMatchObject({
    code: 'not-found',
  });
  await mustCall(changeMembershipAction, administrator, theirs);
  expect(await loadVisitOfSession(session.id)).toBeNull();
  expect(await callAction(changeMembershipAction, administrator, theirs)).toMatchObject({ code: 'changed-meanwhile' });
});

test('two administrators letting each other go at once: one stays', async () => {
  const one = await person({ roles: ['administrator'], municipalityCode: await freshPlace() });
  const two = await colleague(one, ['administrator']);
  const [ofOne, ofTwo] = [await membershipOf(one), await membershipOf(two)];
  await Promise.all([callAction(changeMembershipAction, one, ofTwo), callAction(changeMembershipAction, two, ofOne)]);
  expect(await prisma().membership.count({ where: { organisationId: one.organisationId, active: true } })).toBe(1);
});

test('a receiver is bound to schools of the own municipality', async () => {
  const administrator = await person({ roles: ['administrator'], municipalityCode: await freshPlace() });
  const foreign = await schoolOf(
    (await person({ roles: ['administrator'], municipalityCode: await freshPlace() })).organisationId,
  );
  const own = await schoolOf(administrator.organisationId);
  const email = `${crypto.randomUUID()}@prueba.test`;

  expect(await callAction(inviteAction, administrator, { email, roles: ['receiver'], schoolIds: [own, foreign] })).toMatchObject({
    code: 'not-found',
  });
  const { link } = await mustCall(inviteAction, administrator, { email, roles: ['receiver'], schoolIds: [own] });
  const { id } = await mustCall(acceptInvitationAction, null, { secret: secretOf(link), email, name: 'Directora', password });
  expect(await prisma().membershipSchool.findMany({ where: { membershipId: id } })).toMatchObject([{ schoolId: own }]);
});

test('the operator brings organisations in, once each', async () => {
  await createFirstOperator({ name: 'Operadora', email: 'operadora@prueba.test', password });
  await expect(createFirstOperator({ name: 'Otra', email: 'otra@prueba.test', password })).rejects.toMatchObject({
    code: 'already-exists',
  });
  const { userId, organisationId } = await mustCall(signInAction, null, { login: 'operadora@prueba.test', password });
  const operator = { userId, organisationId, municipalityCode: null };
  const city = {
    kind: 'municipality',
    organisationName: 'Gobierno Autónomo Municipal de Potosí',
    municipalityCode: await freshPlace(),
    email: 'alcaldia@prueba.test',
    authorityEmail: 'autoridad@prueba.test',
    designation: 'RA 14/2026',
    designatedOn: '2026-01-05',
  };

  expect(await callAction(createOrganisationAction, operator, { ...city, municipalityCode: '' })).toMatchObject({
    fields: { municipalityCode: expect.any(String) },
  });
  expect(await callAction(createOrganisationAction, operator, { ...city, kind: 'producer' })).toMatchObject({
    fields: { kind: expect.any(String) },
  });
  const { id, link } = await mustCall(createOrganisationAction, operator, city);
  expect(
    await callAction(createOrganisationAction, operator, { ...city, organisationName: 'Otra alcaldía', email: 'b@prueba.test' }),
  ).toMatchObject({ code: 'already-exists' });
  expect(
    await mustCall(acceptInvitationAction, null, { secret: secretOf(link), email: city.email, name: 'Alcaldesa', password }),
  ).toMatchObject({ organisationId: id, home: '/municipio' });

  const producer = await registered();
  expect(
    await callAction(inviteAdministratorAction, operator, { organisationId: producer.organisationId, email: 'c@prueba.test' }),
  ).toMatchObject({ code: 'not-found' });
});

async function membershipOf({ userId, organisationId }: Person) {
  const { id, version } = await prisma().membership.findUniqueOrThrow({
    where: { userId_organisationId: { userId, organisationId } },
  });
  return { membershipId: id, version };
}

async function schoolOf(organisationId: string): Promise<string> {
  const zone = await prisma().zone.create({ data: { organisationId, name: 'Centro' } });
  const school = {
    organisationId,
    zoneId: zone.id,
    code: 'A-1',
    name: 'Escuela de prueba',
    area: 'rural',
    place: 'Centro',
  } as const;
  return (await prisma().school.create({ data: school })).id;
}
