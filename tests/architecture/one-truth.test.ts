import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { sourcesOf } from '@/tests/support/screen-words';

const root = path.resolve(import.meta.dirname, '../..');
const sources = sourcesOf(root, ['lib'], /\.ts$/).filter(({ file }) => !file.startsWith('lib/platform/prisma/'));

/** What the views of prisma/migrations say once (0029), and where it stands besides, with the reason. */
const said: readonly { what: string; found: RegExp; but?: Readonly<Record<string, string>> }[] = [
  {
    what: 'units at the price of a contract',
    found: /units[\w:]* \* [\w.]*price_centavos/,
    but: {
      'lib/queries/matrix-facts.ts': 'rations, at the price of the catalogue',
      'lib/data/same-object.ts': 'lots, at their reference price',
      'lib/queries/open-data/tenders.ts': 'lots and awards, at their own prices',
    },
  },
  { what: 'a received line without what both sides amended of it', found: /\b(?:from|join) (?:reception_lines|amended_lines)\b/ },
  {
    what: 'which kinds are associative',
    found: /'OECOM', 'OECA', 'APP'/,
    but: { 'lib/domain/local-purchase/lines.ts': 'the rule: a test holds the database to it' },
  },
  {
    what: 'which kinds are persons',
    found: /'individual', 'artisan'/,
    but: {
      'lib/domain/law/actor-kinds.ts': 'the rule',
      'lib/queries/open-data/reader.ts': 'where a name is left out',
    },
  },
  {
    // True of who bids alone, and of nobody else: a party's own name and members are in party_leads, partyName and membersOf.
    what: 'an organisation where a party is meant',
    found:
      /\.id = \w+\.(?:supplier_)?party_id|(?:supplier_)?party_id = \w+\.(?:organisation_id|id)\b|organisation_id = \w+\.(?:supplier_)?party_id|organisationIds?: \[?(?:\w+\.)?(?:supplierPartyId|partyId)|[pP]artyId: (?:\w+\.)*organisation(?:Id|\.id)/,
    but: {
      'lib/domain/offers/payload.ts': 'the form of an envelope, which keeps its keys',
      'lib/services/tenders/ask.ts': 'who asks does so alone',
    },
  },
];

describe.each(said)('$what is said once', ({ found, but = {} }) => {
  const saying = sources.filter(({ text }) => found.test(text)).map(({ file }) => file);
  test('and nowhere besides', () => expect(saying.filter((file) => !(file in but))).toEqual([]));
  test('and each place that is let pass still says it', () =>
    expect(Object.keys(but).filter((file) => !saying.includes(file))).toEqual([]));
});

test.each([
  ['sum(r.accepted_units * i.price_centavos)'],
  ['sum(d.units::bigint * price_centavos)'],
  ['from delivery_lines d join reception_lines r on true'],
  ['join organisations s on s.id = c.supplier_party_id'],
  ['where c.supplier_party_id = o.id'],
  ['{ supplierPartyId: actor.organisation.id }'],
  ['notify(db, { organisationIds: [contract.supplierPartyId] })'],
  ["where c.supplier_kind in ('OECOM', 'OECA', 'APP')"],
])('"%s" is found', (text) => expect(said.some(({ found }) => found.test(text))).toBe(true));
