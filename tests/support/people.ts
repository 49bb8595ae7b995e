import { randomUUID } from 'node:crypto';
import type { OrganisationKind, OrganisationStatus, Role } from '@/lib/domain/access/actor';
import { type ActState, type Door, idle } from '@/lib/domain/outcome';
import { toEnum } from '@/lib/data/enums';
import { prisma } from '@/lib/platform/database';
import { actAs } from '@/lib/platform/scope';

export type Person = { userId: string; organisationId: string; municipalityCode: string | null };

type NewPerson = {
  kind?: OrganisationKind;
  roles: readonly Role[];
  municipalityCode?: string | null;
  status?: OrganisationStatus;
  /** Joins an organisation that stands already. */
  organisationId?: string;
  schoolIds?: readonly string[];
  /** Makes the organisation an economic actor of this kind. */
  actorKind?: 'OECOM' | 'OECA' | 'APP' | 'MyPE' | 'company' | 'individual';
};

/** A person with a membership, in an organisation of their own unless one is given. */
export async function person({
  kind = 'municipality',
  roles,
  municipalityCode = '050103',
  status = 'confirmed',
  organisationId,
  schoolIds = [],
  actorKind,
}: NewPerson): Promise<Person> {
  const db = prisma();
  const tag = randomUUID();
  const organisation =
    organisationId ??
    (await db.organisation.create({ data: { kind, name: `${kind} ${tag}`, municipalityCode, status }, select: { id: true } })).id;
  if (actorKind) {
    await db.economicActor.create({
      data: { organisationId: organisation, kind: actorKind, contactName: 'Contacto de prueba', contactPhone: '000', womenMembers: 6, menMembers: 4 },
    });
  }
  const user = await db.user.create({ data: { email: `${tag}@prueba.test`, name: `Persona ${tag.slice(0, 8)}`, passwordHash: '-' }, select: { id: true } });
  await db.membership.create({
    data: {
      userId: user.id,
      organisationId: organisation,
      roles: roles.map(toEnum),
      schools: { create: schoolIds.map((schoolId) => ({ schoolId })) },
    },
  });
  return { userId: user.id, organisationId: organisation, municipalityCode };
}

/** A colleague in the same organisation. */
export function colleague(of: Person, roles: readonly Role[], schoolIds: readonly string[] = []): Promise<Person> {
  return person({ roles, organisationId: of.organisationId, municipalityCode: of.municipalityCode, schoolIds });
}

export type Fields = Readonly<Record<string, string | number | bigint | boolean | Blob | readonly (string | number)[] | null | undefined>>;

/** A form as a browser would send it. */
export function form(fields: Fields): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (value === null || value === undefined || value === false) continue;
    if (value instanceof Blob) data.append(name, value);
    else if (Array.isArray(value)) for (const one of value) data.append(name, String(one));
    else data.append(name, value === true ? 'on' : String(value));
  }
  return data;
}

/** Sends a form through the real door as that person (null: a visitor without a session). */
export function callAct<Value>(door: Door<Value>, as: Person | null, fields: Fields = {}): Promise<ActState<Value>> {
  return actAs(as, () => door(idle, form({ requestId: randomUUID(), ...fields })));
}

/** The same, where anything but a yes fails the test. */
export async function mustAct<Value>(door: Door<Value>, as: Person | null, fields: Fields = {}): Promise<Value> {
  const outcome = await callAct(door, as, fields);
  if (outcome.status !== 'done') throw new Error(`refused: ${JSON.stringify(outcome)}`);
  return outcome.value;
}

/** Runs a query as that person. */
export function asPerson<Value>(as: Person | null, query: () => Promise<Value>): Promise<Value> {
  return actAs(as, query);
}

/** Moves the installation's clock so that it reads this instant now; `null` brings it back to the present. */
export async function moveClock(to: Date | string | null): Promise<void> {
  if (to === null) await prisma().$executeRaw`delete from demo_clock`;
  else
    await prisma().$executeRaw`
      insert into demo_clock (id, shift) values (1, extract(epoch from ${new Date(to).toISOString()}::timestamptz - clock_timestamp())::int)
      on conflict (id) do update set shift = excluded.shift`;
}

/** How many events the record has: what a refusal must leave unchanged. */
export const eventsOn = (subjectId: string) => prisma().event.count({ where: { subjectId } });
