import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { layers, modules } from './plan.cjs';

const root = path.resolve(import.meta.dirname, '../..');
const TOP_LEVEL =
  `app components docs lib prisma public scripts tests .ci .gitignore README.md CONTRIBUTING.md SECURITY.md LICENSE next.config.js
  package.json package-lock.json tsconfig.json proxy.ts instrumentation.ts`.split(/\s+/);
/** What a run or a tool makes beside the sources, and what git keeps. */
const MADE = ['.git', '.data', '.next', 'node_modules', 'next-env.d.ts', 'tsconfig.tsbuildinfo'];
const CODE = /\.(ts|tsx|mjs|cjs|js)$/;

type Source = { file: string; text: string };

const sources: readonly Source[] = ['app', 'components', 'lib', 'prisma', 'scripts', 'tests'].flatMap((folder) =>
  fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(folder, name))
    .filter((file) => CODE.test(file) && !file.startsWith('lib/platform/prisma/'))
    .map((file) => ({ file, text: fs.readFileSync(path.join(root, file), 'utf8') })),
);

const under = (...folders: string[]) => sources.filter(({ file }) => folders.some((folder) => file.startsWith(`${folder}/`)));
const names = (found: readonly Source[]) => found.map(({ file }) => file);
const lines = ({ text }: Source) => text.trimEnd().split('\n').length;
/** Types vanish when a file runs, a page is made of many small primitives, and an address is a word: none of them counts. */
const imports = ({ text }: Source) =>
  (text.match(/^import (?!type\b)[^;]*?\bfrom\s+['"](?!next-intl|@\/components\/ui\/|@\/lib\/routes\/)/gm) ?? []).length;
const has = (pattern: RegExp) => (source: Source) => pattern.test(source.text);

test('the top level holds what the plan names, and nothing else', () => {
  const present = fs.readdirSync(root).filter((name) => !MADE.includes(name));
  expect(present.filter((name) => !TOP_LEVEL.includes(name))).toEqual([]);
});

test('lib has no folder that is not a layer, and the domain no moduleOf that is not in the plan', () => {
  const inside = (folder: string) => fs.readdirSync(path.join(root, folder)).map((name) => name.replace(/\.ts$/, ''));
  expect(inside('lib').filter((name) => !(name in layers))).toEqual([]);
  expect(inside('lib/domain').filter((name) => !modules.includes(name))).toEqual([]);
});

test('no style is written into a page: the policy lets none through', () => {
  const drawn = /^components\/share\//; // pictures, drawn on the server
  const written = under('app', 'components').filter(
    ({ file, text }) => !drawn.test(file) && /\bstyle=\{|<style|dangerouslySetInnerHTML/.test(text),
  );
  expect(names(written)).toEqual([]);
});

test('no sign stands alone between two parts: in a row of a grid it would be a part of its own', () => {
  expect(names(under('app', 'components').filter(has(/^\s*\{'[:;,.]\s*'\}\s*$/m)))).toEqual([]);
});

test('no file is longer than 300 lines', () => {
  expect(names(sources.filter((source) => lines(source) > 300))).toEqual([]);
});

test('no page is longer than 25 lines', () => {
  expect(names(under('app').filter((source) => /\/page\.tsx$/.test(source.file) && lines(source) > 25))).toEqual([]);
});

test('no file leans on more than 10 others', () => {
  const leaning = under('app', 'components', 'lib', 'prisma', 'scripts').filter((source) => imports(source) > 10);
  expect(names(leaning)).toEqual([]);
});

test('no test and no seed asks the machine which day it is or how long something took', () => {
  const asks = has(/\bnew Date\(\)|\bDate\.now\(|\bperformance\.now\(/);
  const judging = under('tests', 'prisma').filter(
    ({ file }) => !file.startsWith('tests/bench/') && !file.startsWith('tests/architecture/'),
  );
  expect(names(judging.filter(asks))).toEqual([]);
});

/** What a file takes of others by value: [name, from], without types. */
const taken = ({ text }: Source) =>
  [...text.matchAll(/^import (?!type\b)\{([^}]*)\}\s*from\s+['"]([^'"]+)['"]/gm)].flatMap(([, names = '', from = '']) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && !name.startsWith('type '))
      .map((name) => [name.split(' ')[0] ?? '', from] as const),
  );

test('a file of the server takes of one of the browser its components and types, never a value', () => {
  const isBrowsers = has(/^['"]use client['"]/m);
  const browsers = new Set(sources.filter(isBrowsers).map(({ file }) => file.replace(/\.tsx?$/, '')));
  const from = (file: string, address: string) =>
    address.startsWith('.') ? path.posix.join(path.posix.dirname(file), address) : address.replace(/^@\//, '');
  const slips = under('app', 'components', 'lib')
    .filter((source) => !isBrowsers(source))
    .flatMap((source) =>
      taken(source)
        .filter(([name, address]) => browsers.has(from(source.file, address)) && !/^\p{Lu}/u.test(name))
        .map(([name, address]) => `${source.file}: ${name} of ${address}`),
    );
  expect(browsers.size).toBeGreaterThan(20);
  expect(slips).toEqual([]);
});

test('only lib/actions holds server actions', () => {
  const isAction = has(/^\s*['"]use server['"]/m);
  expect(
    names(sources.filter((source) => isAction(source) && !/^lib\/actions\/|^tests\/architecture\//.test(source.file))),
  ).toEqual([]);
});

test('a file of server actions exports nothing else', () => {
  const actionFiles = under('lib/actions').filter(has(/^['"]use server['"]/));
  const others = ({ text }: Source) => text.match(/^export (?!const \w+Action = define\w*Action\()/m) !== null;
  expect(names(actionFiles.filter(others))).toEqual([]);
});

test('time is the database clock’s: nobody else asks the machine', () => {
  const asksMachine = has(/\bnew Date\(\)|\bDate\.now\(\)/);
  expect(
    names(under('app', 'components', 'lib').filter((source) => asksMachine(source) && !source.file.startsWith('lib/platform/'))),
  ).toEqual([]);
});

test('how far La Paz is behind UTC stands in the calendar alone', () => {
  const behind = has(/\b4 \* (?:3_?600_?000|hour\b)/i);
  expect(names(under('app', 'components', 'lib', 'prisma', 'tests/actions', 'tests/domain').filter(behind))).toEqual([
    'lib/domain/calendar.ts',
  ]);
});

test('the domain draws no lots', () => {
  expect(names(under('lib/domain').filter(has(/\bMath\.random\b|\brandomUUID\b/)))).toEqual([]);
});

test('no test is skipped, singled out or talks to a mock', () => {
  const slips = has(/\b(?:it|test|describe)\.(?:skip|only|todo|fixme)\b|\bvi\.mock\(/);
  expect(names(under('tests').filter((source) => slips(source) && !source.file.startsWith('tests/architecture/')))).toEqual([]);
});

test('nothing is left to be done later', () => {
  expect(
    names(
      sources.filter(
        (source) => has(/(?:\/\/|\*|#).*\b(?:TODO|FIXME|XXX)\b/)(source) && !source.file.startsWith('tests/architecture/'),
      ),
    ),
  ).toEqual([]);
});

test('each decision has a number of its own, and says it in its title', () => {
  const decisions = fs.readdirSync(path.join(root, 'docs/decisions')).sort();
  const titled = decisions.map((name) => ({
    number: name.slice(0, 4),
    title: fs.readFileSync(path.join(root, 'docs/decisions', name), 'utf8').split('\n')[0] ?? '',
  }));
  expect(new Set(titled.map(({ number }) => number)).size).toBe(decisions.length);
  expect(titled.filter(({ number, title }) => !title.startsWith(`# ${number} — `))).toEqual([]);
});
