import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { withClient } from '@/scripts/lib/database.mjs';
import { ownDatabase } from '@/tests/support/database';
import { type Column, describeRows } from '@/tests/support/described';
import { type Believed, readStatements } from '@/tests/support/raw-statements';

const root = path.resolve(import.meta.dirname, '../..');
const files = fs
  .readdirSync(path.join(root, 'lib'), { recursive: true, encoding: 'utf8' })
  .map((name) => `lib/${name}`)
  .filter((file) => file.endsWith('.ts') && !file.startsWith('lib/platform/prisma/'))
  .filter((file) => fs.readFileSync(path.join(root, file), 'utf8').includes('$queryRaw'))
  .sort();

/** Files with a statement that is put together while running: their own tests run it. */
const unreadable = [
  'lib/data/identity/attempts.ts',
  'lib/data/questions.ts',
  'lib/platform/visits.ts',
  'lib/queries/search/found.ts',
  'lib/queries/search/office-records.ts',
];

/** What is believed against what the database promises, with the reason. */
const trusted: Readonly<Record<string, string>> = {
  'lib/data/deadlines.ts deadlineAt may be null': 'a tender that is published has its deadline',
  'lib/data/mail.ts address may be null': 'the statement compares it with the account’s',
  'lib/data/offers/sent.ts deadlineAt may be null': 'a tender that has offers was published, with its deadline',
  'lib/queries/home-tenders.ts deadlineAt may be null': 'the same',
  'lib/queries/identity/designated.ts number may be null': 'the statement asks for those that have one',
  'lib/queries/sessions/sign-in.ts title may be null': 'the same',
  'lib/queries/dashboards/municipal-counts.ts id is told and not believed': 'the key of the counts comes along',
};

/** @returns where a row is not what the code takes it for */
function differences(believed: readonly Believed[], told: readonly Column[]): string[] {
  const wrong = believed.flatMap(({ name, type, nullable }) => {
    const column = told.find((one) => one.name === name);
    if (!column) return [`${name} is not told`];
    const fits = type === column.type || type === 'unknown' || column.type === 'json';
    return [
      ...(fits ? [] : [`${name} is taken for ${type} and is ${column.type}`]),
      ...(column.nullable && !nullable ? [`${name} may be null`] : []),
    ];
  });
  const extra = told.filter(({ name }) => !believed.some((one) => one.name === name));
  return [...wrong, ...extra.map(({ name }) => `${name} is told and not believed`)];
}

test('every raw statement runs on the migrated schema, and its rows are what the code takes them for', async () => {
  const { statements, unread } = readStatements(files);
  expect(statements.length).toBeGreaterThan(100);
  expect(unread).toEqual(unreadable);
  const found = await withClient(ownDatabase().url, async (client) => {
    const all: string[] = [];
    for (const statement of statements) {
      const told = await describeRows(client, statement);
      if (statement.columns) all.push(...differences(statement.columns, told).map((what) => `${statement.file} ${what}`));
    }
    return all;
  });
  expect([...new Set(found)].sort()).toEqual(Object.keys(trusted).sort());
});

test('a column of another type, one that may be blank, one too many and one that is missing are found', () => {
  const believed = [
    { name: 'value', type: 'bigint', nullable: false },
    { name: 'at', type: 'Date', nullable: false },
    { name: 'gone', type: 'string', nullable: true },
  ];
  const told = [
    { name: 'value', type: 'numeric', nullable: false },
    { name: 'at', type: 'Date', nullable: true },
    { name: 'more', type: 'string', nullable: false },
  ];
  expect(differences(believed, told)).toEqual([
    'value is taken for bigint and is numeric',
    'at may be null',
    'gone is not told',
    'more is told and not believed',
  ]);
});
