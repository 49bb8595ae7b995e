import { acceptInvitationAction } from '@/lib/actions/identity-entry';
import { createOrganisationAction, inviteAction } from '@/lib/actions/identity-members';
import { secondRoleAction } from '@/lib/actions/identity-roles';
import { prisma } from '@/lib/platform/database';
import { createFirstOperator } from '@/lib/services/identity/create-operator';
import { demoPassword, governmentParts, mailOf, type PersonaRole, potosiNames, yocallaNames } from './personas';
import { mustCall, type Persona } from './scenario';

/** The people of one government, by task. */
export type Government = { organisationId: string; administrator: Persona } & Record<DemoTask, Persona>;
export type DemoTask = 'programa' | 'nutricion' | 'contrataciones' | 'autoridad' | 'evaluacion' | 'tesoreria' | 'censo';

/** The operator comes first, as on any new installation. */
export async function enterOperator(): Promise<Persona> {
  await createFirstOperator({ name: 'Operadora de la demostración', email: mailOf('operacion'), password: demoPassword });
  const { userId, organisationId } = await prisma().membership.findFirstOrThrow({ where: { roles: { has: 'operator' } } });
  await introduce(userId, 'la operadora de la instalación');
  return { userId, organisationId };
}

type NewOrganisation = { kind: 'university' | 'ngo'; name: string; administrator: PersonaRole };

/** The operator brings an organisation in; its administrator accepts the invitation. */
export async function enterOrganisation(operator: Persona, { kind, name, administrator }: NewOrganisation): Promise<Persona> {
  const fields = { kind, organisationName: name, email: mailOf(administrator.nick) };
  const { id, link } = await mustCall(createOrganisationAction, operator, fields);
  await prisma().organisation.update({ where: { id }, data: { isDemo: true } });
  return accept(link, administrator, id);
}

type FirstTwo = { name: string; municipalityCode: string; administrator: PersonaRole; authority: PersonaRole };

/** The operator brings a municipality in with the document that names its first two people; both accept. */
async function enterFirstTwo(operator: Persona, { name, municipalityCode, administrator, authority }: FirstTwo) {
  const { id, link, secondLink } = await mustCall(createOrganisationAction, operator, {
    kind: 'municipality',
    organisationName: name,
    municipalityCode,
    email: mailOf(administrator.nick),
    authorityEmail: mailOf(authority.nick),
    designation: 'Resolución Administrativa 01/2015 (demostración)',
    designatedOn: '2015-11-30',
  });
  await prisma().organisation.update({ where: { id }, data: { isDemo: true } });
  return { chief: await accept(link, administrator, id), authority: await accept(secondLink ?? '', authority, id) };
}

/** The administrator invites somebody, who accepts; where the role takes two, the second says yes before. */
export async function enterMember(
  administrator: Persona,
  part: PersonaRole,
  { schoolIds = [], second }: { schoolIds?: readonly string[]; second?: Persona } = {},
): Promise<Persona> {
  const { id, link } = await mustCall(inviteAction, administrator, { email: mailOf(part.nick), roles: part.roles, schoolIds });
  const waiting = await prisma().roleGrant.findMany({ where: { invitationId: id, secondedAt: null }, select: { id: true } });
  if (second) for (const grant of waiting) await mustCall(secondRoleAction, second, { grantId: grant.id });
  return accept(link, part, administrator.organisationId);
}

async function accept(link: string, { nick, name, title }: PersonaRole, organisationId: string): Promise<Persona> {
  const secret = link.split('/').at(-1) ?? '';
  const { userId } = await mustCall(acceptInvitationAction, null, { secret, email: mailOf(nick), name, password: demoPassword });
  await introduce(userId, title);
  return { userId, organisationId };
}

/** Marks a person as the demonstration's: invented, and one click away on the sign-in page. */
export async function introduce(userId: string, title?: string): Promise<void> {
  await prisma().user.update({ where: { id: userId }, data: { isDemo: true, demoTitle: title ?? null } });
}

/** A government with everybody but its receivers, who are bound to schools that do not stand yet. */
export async function enterGovernment(
  operator: Persona,
  name: string,
  municipalityCode: string,
  parts: readonly PersonaRole[],
): Promise<Government> {
  const [administrator, ...others] = parts;
  const head = others.find(({ roles }) => roles.includes('authority'));
  if (!administrator || !head) throw new Error('a government needs an administrator and an authority');
  const { chief, authority } = await enterFirstTwo(operator, { name, municipalityCode, administrator, authority: head });
  const people: Partial<Record<DemoTask, Persona>> = { autoridad: authority };
  for (const part of others) {
    if (part !== head && !part.roles.includes('receiver'))
      people[part.nick.split('.')[0] as DemoTask] = await enterMember(chief, part, { second: authority });
  }
  return { organisationId: chief.organisationId, administrator: chief, ...(people as Record<DemoTask, Persona>) };
}

/** The two governments of the base document. */
export async function enterGovernments(operator: Persona): Promise<{ potosi: Government; yocalla: Government }> {
  const called = (place: string) => `Gobierno Autónomo Municipal de ${place}`;
  const potosi = await enterGovernment(operator, called('Potosí'), '050101', governmentParts('potosi', 'Potosí', potosiNames));
  const yocalla = await enterGovernment(
    operator,
    called('Yocalla'),
    '050103',
    governmentParts('yocalla', 'Yocalla', yocallaNames),
  );
  return { potosi, yocalla };
}
