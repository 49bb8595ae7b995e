import fs from 'node:fs';
import { expect, test } from 'vitest';
import nextConfig from '@/next.config.js';
import { nearestFirst } from '@/scripts/lib/changed.mjs';
import { slowestFiles } from '@/scripts/lib/measured.mjs';

test('the fast round takes what imports a change before what imports that, each once, circles and all', () => {
  const imports = new Map([
    ['far.test', ['middle']],
    ['near.test', ['changed', 'middle']],
    ['middle', ['changed', 'other']],
    ['other', ['middle']],
    ['apart.test', ['nothing']],
  ]);
  expect(nearestFirst(['changed', 'notes.md'], imports)).toEqual([
    'changed',
    'notes.md',
    'near.test',
    'middle',
    'far.test',
    'other',
  ]);
});

test('where the time of a part goes is told by file, the slowest first, over the sum of all', () => {
  const file = (name: string, ...durations: number[]) => ({
    name: `/somewhere/tests/actions/${name}`,
    assertionResults: durations.map((duration) => ({ duration })),
  });
  const told = slowestFiles([file('a.test.ts', 400, 700), file('b.test.ts', 9_000, 3_000), file('c.test.ts')], 2);
  expect(told?.split('\n').map((line) => line.trim().split(/\s+/).join(' '))).toEqual([
    'time: 3 files, 13 s of tests; the slowest',
    'file tests seconds',
    'b.test.ts 2 12',
    'a.test.ts 2 1',
  ]);
  expect(slowestFiles([file('a.test.ts', 400)])).toBeUndefined();
});

test('no build ignores a wrong type, no lost promise passes, and an absent property is no undefined one (decision 0051)', () => {
  expect(nextConfig).not.toHaveProperty('typescript.ignoreBuildErrors');
  const { compilerOptions } = JSON.parse(fs.readFileSync('tsconfig.json', 'utf8'));
  expect(compilerOptions).toMatchObject({ strict: true, exactOptionalPropertyTypes: true, incremental: true });
  const { linter } = JSON.parse(fs.readFileSync('tests/style.json', 'utf8'));
  expect(linter.rules.nursery).toEqual({ noFloatingPromises: 'error' });
});
