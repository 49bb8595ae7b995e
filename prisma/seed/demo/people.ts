import { acceptInvitationAct } from '@/lib/actions/people-entry';
import { createOrganisationAct, inviteAct } from '@/lib/actions/people-members';
import { secondRoleAct } from '@/lib/actions/people-roles';
import { prisma } from '@/lib/platform/database';
import { createFirstOperator } from '@/lib/services/people/create-operator';
import { demoPassword, governmentParts, mailOf, type Part, potosiNames, yocallaNames } from './cast';
import { mustAct, type Player } from './stage';

/** The people of one government, by task. */
export type Government = { organisationId: string; administrator: Player } & Record<Task, Player>;
export type Task = 'programa' | 'nutricion' | 'contrataciones' | 'autoridad' | 'evaluacion' | 'tesoreria' | 'censo';

/** The operator comes first, as on any new installation. */
export async function enterOperator(): Promise<Player> {
  await createFirstOperator({ name: 'Operadora de la demostración', email: mailOf('operacion'), password: demoPassword });
  const { userId, organisationId } = await prisma().membership.findFirstOrThrow({ where: { roles: { has: 'operator' } } });
  await introduce(userId, 'la operadora de la instalación');
  return { userId, organisationId };
}

type NewOrganisation = { kind: 'university' | 'ngo'; name: string; administrator: Part };

/** The operator brings an organisation in; its administrator accepts the invitation. */
export async function enterOrganisation(operator: Player, { kind, name, administrator }: NewOrganisation): Promise<Player> {
  const fields = { kind, organisationName: name, email: mailOf(administrator.nick) };
  const { id, link } = await mustAct(createOrganisationAct, operator, fields);
  await prisma().organisation.update({ where: { id }, data: { isDemo: true } });
  return accept(link, administrator, id);
}

type FirstTwo = { name: string; municipalityCode: string; administrator: Part; authority: Part };

/** The operator brings a municipality in with the document that names its first two people; both accept. */
async function enterFirstTwo(operator: Player, { name, municipalityCode, administrator, authority }: FirstTwo) {
  const { id, link, secondLink } = await mustAct(createOrganisationAct, operator, {
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
  administrator: Player,
  part: Part,
  { schoolIds = [], second }: { schoolIds?: readonly string[]; second?: Player } = {},
): Promise<Player> {
  const { id, link } = await mustAct(inviteAct, administrator, { email: mailOf(part.nick), roles: part.roles, schoolIds });
  const waiting = await prisma().roleGrant.findMany({ where: { invitationId: id, secondedAt: null }, select: { id: true } });
  if (second) for (const grant of waiting) await mustAct(secondRoleAct, second, { grantId: grant.id });
  return accept(link, part, administrator.organisationId);
}

async function accept(link: string, { nick, name, title }: Part, organisationId: string): Promise<Player> {
  const secret = link.split('/').at(-1) ?? '';
  const { userId } = await mustAct(acceptInvitationAct, null, { secret, email: mailOf(nick), name, password: demoPassword });
  await introduce(userId, title);
  return { userId, organisationId };
}

/** Marks a person as the demonstration's: invented, and one click away on the sign-in page. */
export async function introduce(userId: string, title?: string): Promise<void> {
  await prisma().user.update({ where: { id: userId }, data: { isDemo: true, demoTitle: title ?? null } });
}

/** A government with everybody but its receivers, who are bound to schools that do not stand yet. */
export async function enterGovernment(
  operator: Player,
  name: string,
  municipalityCode: string,
  parts: readonly Part[],
): Promise<Government> {
  const [administrator, ...others] = parts;
  const head = others.find(({ roles }) => roles.includes('authority'));
  if (!administrator || !head) throw new Error('a government needs an administrator and an authority');
  const { chief, authority } = await enterFirstTwo(operator, { name, municipalityCode, administrator, authority: head });
  const people: Partial<Record<Task, Player>> = { autoridad: authority };
  for (const part of others) {
    if (part !== head && !part.roles.includes('receiver'))
      people[part.nick.split('.')[0] as Task] = await enterMember(chief, part, { second: authority });
  }
  return { organisationId: chief.organisationId, administrator: chief, ...(people as Record<Task, Player>) };
}

/** The two governments of the base document. */
export async function enterGovernments(operator: Player): Promise<{ potosi: Government; yocalla: Government }> {
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
