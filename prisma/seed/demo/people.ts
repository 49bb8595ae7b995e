import { acceptInvitationAct } from '@/lib/actions/people-entry';
import { createOrganisationAct, inviteAct } from '@/lib/actions/people-members';
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

type NewOrganisation = {
  kind: 'municipality' | 'university' | 'ngo';
  name: string;
  municipalityCode?: string;
  administrator: Part;
};

/** The operator brings an organisation in; its administrator accepts the invitation. */
export async function enterOrganisation(
  operator: Player,
  { kind, name, municipalityCode, administrator }: NewOrganisation,
): Promise<Player> {
  const fields = { kind, organisationName: name, municipalityCode, email: mailOf(administrator.nick) };
  const { id, link } = await mustAct(createOrganisationAct, operator, fields);
  await prisma().organisation.update({ where: { id }, data: { isDemo: true } });
  return accept(link, administrator, id);
}

/** The administrator invites somebody, who accepts. */
export async function enterMember(administrator: Player, part: Part, schoolIds: readonly string[] = []): Promise<Player> {
  const { link } = await mustAct(inviteAct, administrator, { email: mailOf(part.nick), roles: part.roles, schoolIds });
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
  if (!administrator) throw new Error('a government needs an administrator');
  const chief = await enterOrganisation(operator, { kind: 'municipality', name, municipalityCode, administrator });
  const people: Partial<Record<Task, Player>> = {};
  for (const part of others) {
    if (!part.roles.includes('receiver')) people[part.nick.split('.')[0] as Task] = await enterMember(chief, part);
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
