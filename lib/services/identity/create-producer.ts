import 'server-only';
import { createEconomicActor, createOrganisation } from '@/lib/data/identity/organisations';
import { type EnteredColumns, enteredFields } from '@/lib/domain/census/actor-fields';
import { columnsOf } from '@/lib/domain/records/fields';
import type { Db } from '@/lib/platform/database';

export type NewProducer = EnteredColumns & { organisationName: string; municipalityCode: string };

/** How it came into the census. */
export type ProducerOrigin = {
  contactName: string;
  contactPhone: string;
  source: string;
  consent?: string;
  enteredById?: string;
};

/**
 * Writes a producer, pending until the census confirms it.
 * @returns the organisation's id
 * @throws Refusal name-registered, to the census name-in-census, when the municipality has a producer of that name
 */
export async function createProducer(db: Db, producer: NewProducer, origin: ProducerOrigin): Promise<string> {
  const { organisationName, municipalityCode } = producer;
  const organisation = { kind: 'producer', name: organisationName, municipalityCode, status: 'pending' } as const;
  const id = await createOrganisation(db, organisation, origin.enteredById ? 'name-in-census' : 'name-registered');
  await createEconomicActor(db, { organisationId: id, ...columnsOf(enteredFields, producer), ...origin });
  return id;
}
