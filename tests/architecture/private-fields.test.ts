import { describe, expect, test } from 'vitest';
import { actorFields } from '@/lib/domain/census/actor-fields';
import { capacityFields } from '@/lib/domain/census/capacity-fields';
import { productFields } from '@/lib/domain/foods/product-fields';
import type { SeenField } from '@/lib/domain/records/fields';
import { filesIn, reachedFrom, readSource } from '@/tests/support/reached';
import { modelColumns, modelNames } from '@/tests/support/record-fields';

type Described = { model: string; table: string; fields: Readonly<Record<string, SeenField>> };

/** Records whose descriptions say of each field who is told of it. */
const records: Record<string, Described> = {
  actors: { model: 'EconomicActor', table: 'economic_actors', fields: actorFields },
  capacities: { model: 'Capacity', table: 'capacities', fields: capacityFields },
  products: { model: 'Product', table: 'products', fields: productFields },
};

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const delegate = (model: string) => model.charAt(0).toLowerCase() + model.slice(1);

/** What stands in braces from a place on, with what is in them. */
function block(text: string, from: number): string {
  const begins = text.indexOf('{', from);
  let depth = 0;
  for (let at = begins; at >= 0 && at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}' && --depth === 0) return text.slice(begins, at + 1);
  }
  return '';
}

/** Where a source asks for a record: the braces after its name in Prisma's words, and its columns by the names that SQL gives it. */
function askedOf(text: string, { model, table }: Described, column: string): boolean {
  const asks = [...text.matchAll(new RegExp(`\\b${delegate(model)}\\b[^{};]{0,40}`, 'g'))].map(({ index }) => block(text, index));
  const selected = text.includes(`Prisma.${model}Select`) ? [...asks, text] : asks;
  if (selected.some((one) => new RegExp(`\\b${column}: true`).test(one))) return true;
  const aliases = [...text.matchAll(new RegExp(`\\b${table} (?:as )?(\\w+)`, 'g'))].map(([, alias = '']) => alias);
  if (aliases.some((alias) => new RegExp(`\\b${alias}\\.(?:${snake(column)}|\\*)`).test(text))) return true;
  if (!text.includes(table) || !new RegExp(`\\b${snake(column)}\\b`).test(text)) return false;
  return !modelNames().some((other) => other !== model && modelColumns(other).has(column));
}

/** The fields of records that a source brings though they are for those alone who are entitled; '*' where it brings all. */
function privateIn(text: string): string[] {
  return Object.entries(records).flatMap(([name, record]) => {
    const hidden = Object.entries(record.fields).filter(([, { seenBy }]) => seenBy === 'entitled');
    const every =
      hidden.length > 0 && text.includes(`everyColumn(${delegate(name).replace(/ies$/, 'y').replace(/s$/, '')}Fields)`);
    const some = hidden.map(([field, { column = field }]) => column).filter((column) => askedOf(text, record, column));
    return [...(every ? [`${name}.*`] : []), ...some.map((column) => `${name}.${column}`)];
  });
}

/** What a public page may stand on though it reads a private field: nothing of it is handed on as it is. */
const notHandedOn: Record<string, { reads: string[]; why: string }> = {
  'lib/data/questions.ts': { reads: ['actors.contactName'], why: 'names of persons are found in a text, to be blotted out' },
  'lib/data/evaluation.ts': { reads: ['actors.contactName'], why: 'names of persons are found in a reason, to be blotted out' },
  'lib/queries/evaluation-worklist.ts': { reads: ['actors.contactName'], why: 'as above; it asks the policy' },
  'lib/data/bidder-files.ts': {
    reads: ['actors.deliversToSchools', 'actors.reachKm', 'actors.experienceMonths'],
    why: 'beside an offer, for those who evaluate it: public results take the offers alone',
  },
  'lib/queries/matrix-facts.ts': {
    reads: ['actors.community', 'products.status'],
    why: 'how many communities there are, not which; the status is an organisation’s, of the same letter',
  },
  'lib/queries/dashboards/municipal-counts.ts': {
    reads: ['products.status'],
    why: 'how many products there are, and how many are planned',
  },
};

test('no public page, answer or picture brings a field that only those entitled are told of', () => {
  const isPublic = (file: string) => /^app\/(?:(?:\(public\)|api|imagen)\/|\w+\.tsx?$)/.test(file);
  const reached = reachedFrom(filesIn('app').filter(isPublic), (file) => file.startsWith('lib/actions/'));
  const reading = [...reached].filter((file) => /^lib\/(?:queries|data|integrations)\//.test(file));
  expect(reading.length).toBeGreaterThan(60);
  const found = reading.map((file) => [file, privateIn(readSource(file))] as const).filter(([, fields]) => fields.length > 0);
  const known = Object.entries(notHandedOn).map(([file, { reads }]) => [file, reads]);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(known));
});

describe('the reader of queries', () => {
  test.each([
    ['a column of SQL', 'select a.contact_phone from economic_actors a', ['actors.contactPhone']],
    ['one that other tables have too', 'select a.lat from economic_actors a', ['actors.lat']],
    ['all of a table', 'select a.* from economic_actors a', expect.arrayContaining(['actors.lat', 'actors.contactName'])],
    ['what Prisma selects', 'economicActor: { select: { contactName: true } }', ['actors.contactName']],
    ['a select of its own', 'const a = { reachKm: true } satisfies Prisma.EconomicActorSelect;', ['actors.reachKm']],
    ['a whole description', '{ ...everyColumn(actorFields) }', ['actors.*']],
    ['that of a product', 'product: { select: { plannedSupplier: true } }', ['products.plannedSupplier']],
  ])('finds %s', (_, text, found) => expect(privateIn(text)).toEqual(found));

  test.each([
    ['a public field', 'select a.kind from economic_actors a'],
    ['a column of another table', 'select m.lat, t.status from economic_actors a join municipalities m on true, tenders t'],
    ['what a contract keeps', 'select c.women_members from contracts c'],
    ['the same of another model', 'tender: { select: { status: true } }, product: { select: { name: true } }'],
  ])('and lets pass %s', (_, text) => expect(privateIn(text)).toEqual([]));
});
