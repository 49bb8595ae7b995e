import { expect, test } from 'vitest';
import { rowOf } from '@/lib/data/records';
import { type ActorFieldName, actorField, actorFields } from '@/lib/domain/census/actor-fields';
import { namesOf } from '@/lib/domain/records/fields';
import { cardCode } from '@/lib/platform/card-code';
import { prisma } from '@/lib/platform/database';
import { readCard } from '@/lib/queries/cards';
import { readOwnFile } from '@/lib/queries/census/files';
import { readPublicSearch } from '@/lib/queries/search/public';
import { readSupplier } from '@/lib/queries/suppliers';
import { freshPlace } from '@/tests/support/awarded-tender';
import { asPerson, person } from '@/tests/support/people';
import { unusualFacts } from '@/tests/support/record-fields';

const name = 'OECOM Wara Wara del Sur';
const facts = { ...unusualFacts(actorFields), lat: -19.58761, lon: -65.75432 };

/** What would be found again wherever it is told: not a yes, which says nothing by itself. */
const marks = (fields: readonly ActorFieldName[]) =>
  fields.filter((field) => actorField(field).kind.is !== 'flag').map((field) => String(facts[field]));

const asText = (value: unknown) => JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? String(one) : one));

test('what only those entitled are told of an actor reaches nobody else, by whatever way', async () => {
  const producer = await person({
    kind: 'producer',
    roles: ['administrator', 'producer'],
    municipalityCode: await freshPlace(),
    actorKind: 'OECOM',
  });
  const { organisationId } = producer;
  await prisma().organisation.update({ where: { id: organisationId }, data: { name } });
  const confirmed = { confirmedAt: new Date('2026-01-10T12:00:00Z'), confirmedById: producer.userId };
  await prisma().economicActor.update({ where: { organisationId }, data: { ...rowOf(actorFields, facts), ...confirmed } });

  const hidden = marks(namesOf(actorFields).filter((field) => actorField(field).seenBy === 'entitled'));
  // Standing by itself: the same digits within a code say nothing.
  const told = (value: unknown) => hidden.filter((mark) => new RegExp(`(?<![\\w-])${mark}(?![\\w-])`).test(asText(value)));
  expect(told(await asPerson(producer, readOwnFile))).toEqual(hidden);

  const ways = {
    supplier: await readSupplier(organisationId),
    card: (await readCard(cardCode(organisationId)))?.card,
    search: await asPerson(null, () => readPublicSearch(name)),
  };
  for (const [way, found] of Object.entries(ways)) {
    expect([way, asText(found)]).toEqual([way, expect.stringContaining(name)]);
    expect([way, told(found)]).toEqual([way, []]);
  }
});
