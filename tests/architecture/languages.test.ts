import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { sourcesOf } from '@/tests/support/screen-words';

const root = path.resolve(import.meta.dirname, '../..');
const folder = (name: string) => fs.readdirSync(path.join(root, 'lib/messages', name));

test('no sentence stands in TypeScript: it goes into es-BO', () => {
  expect(folder('es')).toEqual(['format.ts']);
});

const sources = new Map(sourcesOf(root, ['app', 'components', 'lib'], /\.tsx?$/).map(({ file, text }) => [file, text]));

function fileOf(from: string, asked: string): string[] {
  const base = asked.startsWith('@/') ? asked.slice(2) : path.posix.join(path.posix.dirname(from), asked);
  return [`${base}.tsx`, `${base}.ts`].filter((file) => sources.has(file));
}

/** @returns what a file brings along, itself included; an action is only called from afar */
function along(file: string, seen = new Set<string>()): Set<string> {
  const text = sources.get(file) ?? '';
  if (seen.has(file) || text.startsWith("'use server'")) return seen;
  seen.add(file);
  for (const [, asked = ''] of text.matchAll(/^import (?!type\b)[^;]*?from '((?:@\/|\.)[^']+)'/gm))
    for (const found of fileOf(file, asked)) along(found, seen);
  return seen;
}

const told = (file: string) =>
  [...(sources.get(file) ?? '').matchAll(/useTranslations\('([\w-]+)'\)/g)].map(([, one = '']) => one);
const of = (text: string) => [...text.matchAll(/'([\w-]+)'/g)].map(([, one = '']) => one);
const provider = 'components/layouts/client-messages.tsx';
const everywhere = of(/everywhere = \[(.*?)\]/s.exec(sources.get(provider) ?? '')?.[1] ?? '');
const asked = [...sources].flatMap(([file, text]) =>
  [...text.matchAll(/<ClientMessages of=\{\[(.*?)\]\}>(.*?)<\/ClientMessages>/gs)].map(([, names = '', inside = '']) => ({
    file,
    names: of(names),
    inside: [...inside.matchAll(/<([A-Z]\w*)/g)].map(([, part = '']) => part),
  })),
);

test('what runs in the browser asks for no sentence in the server’s way', () => {
  const client = [...sources].filter(([, text]) => text.startsWith("'use client'")).flatMap(([file]) => [...along(file)]);
  expect(client.filter((file) => sources.get(file)?.includes("'next-intl/server'"))).toEqual([]);
});

/** A module of sentences reaches the browser only for a client part that tells them. */
test('the browser gets the sentences that its parts tell, and no others', () => {
  const client = [...sources].filter(([, text]) => text.startsWith("'use client'")).map(([file]) => file);
  const needed = new Set(client.flatMap((file) => [...along(file)].flatMap(told)));
  expect(everywhere).toEqual(['fault', 'ui', 'parts', 'sending']);
  const given = new Set([...everywhere, ...asked.flatMap(({ names }) => names)]);
  expect([...needed].filter((one) => !given.has(one))).toEqual([]);
  expect([...given].filter((one) => !needed.has(one))).toEqual([]);
});
