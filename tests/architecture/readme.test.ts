import fs from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string) => fs.readFileSync(file, 'utf8');

test('the people that the README names have something to do: the journey of the arrival asks it of each', () => {
  const named = [...read('README.md').matchAll(/"Soy ([^"]+)"/g)].map(([, card]) => card ?? '');
  const cards = new Map(
    [...read('tests/e2e/support/people.ts').matchAll(/^ {2}(\w+): '([^']+)',$/gm)].map(([, who, card]) => [card, who]),
  );
  const waiting = /const waiting[^=]*= \[([^\]]*)\]/.exec(read('tests/e2e/arrival.spec.ts'))?.[1] ?? '';
  expect(named.length).toBeGreaterThan(1);
  expect(named.filter((card) => !waiting.includes(`'${cards.get(card)}'`))).toEqual([]);
});

test('the municipality that is prepared as an example is none of the demonstration’s', () => {
  const [, example = ''] = /--municipality (\d{6})/.exec(read('README.md')) ?? [];
  const standing = ['prisma/seed/demo/people.ts', 'prisma/seed/demo.ts'].flatMap((file) => read(file).match(/\b0\d{5}\b/g) ?? []);
  expect(read('prisma/reference/municipalities.csv')).toContain(`\n${example},`);
  expect(standing.length).toBeGreaterThan(1);
  expect(standing).not.toContain(example);
  expect(read('scripts/seed.ts')).toContain(`--municipality ${example}`);
});
