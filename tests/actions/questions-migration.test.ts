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
  dir = fs.mkdtempSync(path.join(os.tmpdir(), 'apthapi-questions-'));
  for (const name of migrationNames().filter((one) => one < '0020_questions'))
    fs.cpSync(path.join(migrationsDir, name), path.join(dir, name), { recursive: true });
  await migrate(old.url, dir);
});
afterAll(async () => {
  fs.rmSync(dir, { recursive: true });
  await old.drop();
});

/** Tenders of before, each by how long ago it was published and when it closes. */
const tenders = [
  { reference: 'open', status: 'published', published: '-1 day', closes: '10 days', until: 'closing - 2' },
  { reference: 'published just now', status: 'published', published: '-1 hour', closes: '20 hours', until: 'publication' },
  { reference: 'closed by the clock', status: 'published', published: '-10 days', closes: '-1 hour', until: 'null' },
  { reference: 'awarded', status: 'awarded', published: '-30 days', closes: '-20 days', until: 'null' },
] as const;

test('what takes offers takes questions too, until two days before it closes or the day it was published', async () => {
  for (const [place, { reference, status, published, closes }] of tenders.entries()) {
    const id = `00000000-0000-7000-8000-00000000000${place}`;
    await old.sql(
      `SET session_replication_role = 'replica';
       INSERT INTO tenders (id, organisation_id, programme_id, reference, title, object, status, modality_rule, rule_trace, published_at, deadline_at, created_by_id)
       VALUES ('${id}', '${id}', '${id}', '${reference}', 'x', 'x', '${status}', 'MOD-CM', '{}',
               app_clock() + interval '${published}', app_clock() + interval '${closes}', '${id}')`,
    );
  }
  await migrate(old.url);
  const rows = await old.sql<{ reference: string; until: string }>(
    `SELECT reference, CASE WHEN questions_until IS NULL THEN 'null'
                            WHEN questions_until = (deadline_at AT TIME ZONE 'America/La_Paz')::date - 2 THEN 'closing - 2'
                            WHEN questions_until = (published_at AT TIME ZONE 'America/La_Paz')::date THEN 'publication' END AS until
       FROM tenders ORDER BY id`,
  );
  expect(rows).toEqual(tenders.map(({ reference, until }) => ({ reference, until })));
});
