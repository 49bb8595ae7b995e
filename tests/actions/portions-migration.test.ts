import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate, migrationNames, migrationsDir } from '@/scripts/lib/migrations.mjs';
import { createTestDatabase, type TestDatabase } from '@/tests/support/database';

let old: TestDatabase;
let dir: string;
beforeAll(async () => {
  old = await createTestDatabase('empty');
  dir = fs.mkdtempSync(path.join(os.tmpdir(), 'apthapi-portions-'));
  for (const name of migrationNames().filter((one) => one < '0008_portions'))
    fs.cpSync(path.join(migrationsDir, name), path.join(dir, name), { recursive: true });
  await migrate(old.url, dir);
});
afterAll(async () => {
  fs.rmSync(dir, { recursive: true });
  await old.drop();
});

/** A product of a unit of 206 g, and the grams that rations give of it. */
const products = [
  { name: 'bolsa sellada', grams: [200, 206], handout: 'whole' },
  { name: 'dos por estudiante', grams: [412], handout: 'whole' },
  { name: 'media bolsa', grams: [103], handout: 'shared' },
  { name: 'entera un día y un poco otro', grams: [206, 40], handout: 'shared' },
  { name: 'una y media', grams: [309], handout: 'shared' },
  { name: 'en ninguna ración', grams: [], handout: 'shared' },
] as const;

test('products that were never asked are taken as whole where every ration gives about a unit, and say that it was assumed', async () => {
  await old.sql("SET session_replication_role = 'replica'");
  for (const [place, { name, grams }] of products.entries()) {
    const id = `00000000-0000-7000-8000-0000000000${10 + place}`;
    await old.sql(
      `SET session_replication_role = 'replica';
       INSERT INTO products (id, organisation_id, name, presentation, kind, main_food_code, unit_grams, price_centavos, price_source, price_day, origins)
       VALUES ('${id}', '${id}', '${name}', 'unidad', 'fresh', 'x', 206, 100, 'x', '2026-01-01', '{}');
       ${grams.map((one, at) => `INSERT INTO ration_items (ration_id, product_id, grams_per_pupil) VALUES ('00000000-0000-7000-8000-00000000${20 + at}${10 + place}', '${id}', ${one});`).join('\n')}`,
    );
  }
  await migrate(old.url);
  const rows = await old.sql<{ name: string; handout: string; handout_assumed: boolean }>(
    'SELECT name, handout::text, handout_assumed FROM products ORDER BY id',
  );
  expect(rows).toEqual(products.map(({ name, handout }) => ({ name, handout, handout_assumed: true })));
});
