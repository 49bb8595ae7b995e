import 'server-only';
import type { Route } from 'next';
import type { CensusSubject } from '@/lib/data/census/actors';
import { type Entered, foodExists, writeCapacity } from '@/lib/data/census/capacities';
import { writeDocument } from '@/lib/data/census/documents';
import { notify } from '@/lib/data/notices';
import type { Actor } from '@/lib/domain/access/actor';
import type { CapacityChange, DocumentChange } from '@/lib/domain/census/inputs';
import { Refusal } from '@/lib/domain/refusal';
import type { Db } from '@/lib/platform/database';
import { producer } from '@/lib/routes/producer';
import { attachToDocument } from '../files/keep';
import type { ReadAttached } from '../files/read-attached';

type InPerson = { organisationId: string; consent: string };

/**
 * Adds a food to a producer's file, with what its person agreed by. It adds only: what is there is the producer's to change.
 * @throws Refusal not-found (no such food) | already-exists
 */
export async function enterCapacity(
  db: Db,
  file: CensusSubject,
  said: CapacityChange & InPerson,
  by: Actor,
): Promise<{ id: string }> {
  const { capacity } = said;
  if (!(await foodExists(db, capacity.foodCode))) throw new Refusal('not-found', {}, 'foodCode');
  const id = await writeCapacity(db, file.organisationId, { capacity }, enteredBy(by, said));
  await tell(db, file, by, { code: 'capacity-entered', href: producer.capacities() });
  return { id };
}

/** Adds a paper in the same way, with its photo; somebody else of the census verifies it. @throws Refusal already-exists */
export async function enterDocument(
  db: Db,
  file: CensusSubject,
  said: DocumentChange & InPerson,
  { by, photo }: { by: Actor; photo: ReadAttached },
): Promise<{ id: string; fileId: string | null }> {
  const { kind, number, issuer, issuedOn, validUntil } = said;
  const id = await writeDocument(db, file.organisationId, { kind, number, issuer, issuedOn, validUntil }, enteredBy(by, said));
  const fileId = await attachToDocument(db, by, id, photo);
  await tell(db, file, by, { code: 'document-entered', document: kind, href: producer.documents() });
  return { id, fileId };
}

function enteredBy({ userId, name }: Actor, { consent }: InPerson): Entered {
  return { enteredById: userId, enteredBy: name, consent };
}

type Told = { code: 'capacity-entered' | 'document-entered'; document?: string; href: Route };

function tell(db: Db, { organisationId }: CensusSubject, { name, organisation }: Actor, { code, document, href }: Told) {
  const params = { name, municipality: organisation.name, ...(document && { document }) };
  return notify(db, { organisationIds: [organisationId], code, params, href });
}
