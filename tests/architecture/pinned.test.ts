import fs from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string) => JSON.parse(fs.readFileSync(file, 'utf8'));
const { dependencies, devDependencies } = read('package.json') as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;
const locked = read('package-lock.json').packages as Record<string, { version: string }>;

test('packages are pinned exactly', () => {
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
  );
  expect(loose).toEqual([]);
});

/**
 * Migrations run on Prisma's engine as WebAssembly (scripts/lib/engine.mjs), a package that names the commit it was built from and that
 * nothing renews by itself. `prisma` brings, by way of `@prisma/engines`, a package `@prisma/engines-version` whose version is that same name.
 */
test('the migration engine is the one that this Prisma was released with', () => {
  const { prisma } = dependencies;
  const same = ['@prisma/client', '@prisma/adapter-pg', '@prisma/driver-adapter-utils'];
  expect(
    same.filter((name) => dependencies[name] !== prisma),
    `These go with prisma ${prisma}: npm install --save-exact ${same.map((name) => `${name}@${prisma}`).join(' ')}`,
  ).toEqual([]);
  const wanted = locked['node_modules/@prisma/engines-version']?.version ?? '';
  expect(wanted, 'package-lock.json no longer has @prisma/engines-version: look where this Prisma names its engines').toMatch(
    /^\d/,
  );
  expect(
    dependencies['@prisma/schema-engine-wasm'],
    `prisma ${prisma} was released with the engine ${wanted}: npm install --save-exact @prisma/schema-engine-wasm@${wanted}, read whether ` +
      'what scripts/lib/engine.mjs overrides is still so, then: npm test -- actions migrations',
  ).toBe(wanted);
});
