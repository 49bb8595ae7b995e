import 'server-only';
import { uniqueViolation } from '@/lib/data/events';
import { rowOf } from '@/lib/data/records';
import type { OrganisationKind, OrganisationStatus } from '@/lib/domain/access/actor';
import { type EnteredColumns, enteredFields } from '@/lib/domain/census/actor-fields';
import { Refusal } from '@/lib/domain/refusal';
import type { Db } from '@/lib/platform/database';

export type NewOrganisation = {
  kind: OrganisationKind;
  name: string;
  municipalityCode: string | null;
  status: OrganisationStatus;
};

/**
 * @returns the new organisation's id
 * @param taken how it is said that one of that name stands there: each reader has another way on
 * @throws Refusal `taken` when one of that name stands there, or the municipality has its government
 */
export async function createOrganisation(
  db: Db,
  organisation: NewOrganisation,
  taken: 'already-exists' | 'name-registered' | 'name-in-census' = 'already-exists',
): Promise<string> {
  try {
    return (await db.organisation.create({ data: organisation, select: { id: true } })).id;
  } catch (error) {
    if (uniqueViolation(error)) throw new Refusal(taken, {}, 'organisationName');
    throw error;
  }
}

/** Holds an organisation until the transaction ends: what two people write of it at once comes one after the other. */
export async function lockOrganisation(db: Db, id: string): Promise<void> {
  await db.$queryRaw`select 1 from organisations where id = ${id}::uuid for no key update`;
}

export type FoundOrganisation = { id: string; kind: OrganisationKind; name: string; municipalityCode: string | null };

export async function findOrganisation(db: Db, id: string): Promise<FoundOrganisation | null> {
  return db.organisation.findUnique({ where: { id }, select: { id: true, kind: true, name: true, municipalityCode: true } });
}

export async function municipalityExists(db: Db, code: string): Promise<boolean> {
  return (await db.municipality.count({ where: { code } })) === 1;
}

/** The municipality's own government in this installation, or null where it has not come in yet. */
export async function findGovernment(db: Db, municipalityCode: string): Promise<{ id: string } | null> {
  return db.organisation.findFirst({ where: { kind: 'municipality', municipalityCode }, select: { id: true } });
}

export async function countOperators(db: Db): Promise<number> {
  return db.organisation.count({ where: { kind: 'operator' } });
}

export type NewEconomicActor = EnteredColumns & {
  organisationId: string;
  contactName: string;
  contactPhone: string;
  source: string;
  consent?: string;
  enteredById?: string;
};

export async function createEconomicActor(db: Db, actor: NewEconomicActor): Promise<void> {
  const data = { ...actor, ...rowOf(enteredFields, actor) };
  await db.economicActor.create({ data, select: { organisationId: true } });
}
