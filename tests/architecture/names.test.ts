import path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { sourcesOf } from '@/tests/support/screen-words';

const root = path.resolve(import.meta.dirname, '../..');

/** What Next asks each page and each route for by name. */
const askedByNext = new Set(
  'metadata viewport generateMetadata generateStaticParams dynamic revalidate runtime GET POST PUT PATCH DELETE OPTIONS'.split(
    ' ',
  ),
);

/** @returns the names that a source exports and declares itself: types and values */
function declaredIn(text: string): string[] {
  const source = ts.createSourceFile('x.tsx', text, ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement) => {
    const kinds = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []).map(({ kind }) => kind) : [];
    if (!kinds.includes(ts.SyntaxKind.ExportKeyword) || kinds.includes(ts.SyntaxKind.DefaultKeyword)) return [];
    if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(({ name }) => name.getText());
    const named = statement as ts.Statement & { name?: ts.Identifier };
    return named.name ? [named.name.text] : [];
  });
}

/** @returns names that several files export, each with the files */
function declaredTwice(sources: readonly { file: string; text: string }[]): string[] {
  const files = new Map<string, Set<string>>();
  for (const { file, text } of sources)
    for (const name of declaredIn(text)) files.set(name, (files.get(name) ?? new Set()).add(file));
  return [...files]
    .filter(([name, of]) => of.size > 1 && !askedByNext.has(name))
    .map(([name, of]) => `${name}: ${[...of].join(', ')}`);
}

// A type and a value of one name in one file are one thing: a list and the union of what is in it.
test('an exported name stands for one thing', () => {
  const sources = sourcesOf(root, ['app', 'components', 'lib', 'prisma', 'scripts'], /\.(ts|tsx|mjs)$/);
  const own = sources.filter(({ file }) => !file.startsWith('lib/platform/prisma/'));
  expect(own.length).toBeGreaterThan(500);
  expect(declaredTwice(own)).toEqual([]);
});

test.each([
  ['two types', 'export type Goals = {};', 'export type Goals = null;', ['Goals: a.ts, b.ts']],
  ['a type and a part', 'export type Preview = {};', 'export function Preview() {}', ['Preview: a.ts, b.ts']],
  ['two values', 'export const most = 1, least = 0;', 'export const least = 2;', ['least: a.ts, b.ts']],
  ['one that is private', 'type Goals = {};', 'export type Goals = null;', []],
  ['one that is taken from elsewhere', "import type { Goals } from './b';", 'export type Goals = null;', []],
  ['what Next asks for', 'export const metadata = {};', 'export const metadata = {};', []],
])('%s', (_, a, b, found) => {
  expect(
    declaredTwice([
      { file: 'a.ts', text: a },
      { file: 'b.ts', text: b },
    ]),
  ).toEqual(found);
});
