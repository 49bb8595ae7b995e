import { randomUUID } from 'node:crypto';
import { toEnum } from '@/lib/data/enums';
import type { OrganisationKind, OrganisationStatus, Role } from '@/lib/domain/access/actor';
import { prisma } from '@/lib/platform/database';
import { actAs } from '@/lib/platform/scope';
import { setClock } from '@/prisma/seed/demo/scenario';

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
      data: {
        organisationId: organisation,
        kind: actorKind,
        contactName: 'Contacto de prueba',
        contactPhone: '000',
        womenMembers: 6,
        menMembers: 4,
      },
    });
  }
  const user = await db.user.create({
    data: { email: `${tag}@prueba.test`, name: `Persona ${tag.slice(0, 8)}`, passwordHash: '-' },
    select: { id: true },
  });
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

/** Runs a query as that person. */
export function asPerson<Value>(as: Person | null, query: () => Promise<Value>): Promise<Value> {
  return actAs(as, query);
}

/** Moves the installation's clock so that it reads this instant now; `null` brings it back to the present. */
export async function moveClock(to: Date | string | null): Promise<void> {
  if (to === null) await prisma().$executeRaw`delete from demo_clock`;
  else await setClock(to);
}

/** How many events the record has: what a refusal must leave unchanged. */
export const eventsOn = (subjectId: string) => prisma().event.count({ where: { subjectId } });
