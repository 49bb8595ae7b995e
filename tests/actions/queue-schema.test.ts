import fs from 'node:fs';
import PgBoss from 'pg-boss';
import { expect, test } from 'vitest';
import { jobPlans } from '@/lib/domain/jobs/job';
import { retryWithin } from '@/lib/domain/jobs/retries';
import { inTransaction } from '@/lib/platform/database';
import { sendMessage } from '@/lib/platform/queue';
import { withClient } from '@/scripts/lib/database.mjs';
import { createTestDatabase, ownDatabase, type TestDatabase } from '@/tests/support/database';

const known = 24;
const { schema: installed } = JSON.parse(fs.readFileSync('node_modules/pg-boss/version.json', 'utf8'));

test('the tables of the queue are those of the pg-boss that is installed', () => {
  expect(
    installed,
    `pg-boss has other tables now. Write a migration with what this prints, without its BEGIN and COMMIT, and then the new number here:
     node -e "console.log(require('pg-boss').getMigrationPlans('pgboss', ${known}))"`,
  ).toBe(known);
});

/** Tables, columns, indexes and functions of the queue, without the partitions, whose names are hashes. */
const shapeOf = ({ sql }: TestDatabase) =>
  sql(`
    select c.relname || '.' || a.attname as what, format_type(a.atttypid, a.atttypmod) || ' ' || a.attnotnull as how
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
     where c.relnamespace = 'pgboss'::regnamespace and not c.relispartition and c.relkind in ('r', 'p')
    union all
    select 'index', pg_get_indexdef(i.indexrelid) from pg_index i join pg_class c on c.oid = i.indrelid
     where c.relnamespace = 'pgboss'::regnamespace and not c.relispartition
    union all
    select p.proname, md5(regexp_replace(p.prosrc, '\\s+', ' ', 'g')) from pg_proc p where p.pronamespace = 'pgboss'::regnamespace
    union all
    select 'version', version::text from pgboss.version
     order by 1, 2`);

test('the migration made what the package would make', async () => {
  const other = await createTestDatabase('empty');
  await withClient(other.url, (client) => client.query(PgBoss.getConstructionPlans('pgboss')));
  expect(await shapeOf(ownDatabase())).toEqual(await shapeOf(other));
  await other.drop();
});

test('pg-boss waits between two tries as the rule says', async () => {
  const kind = 'schools-import';
  const { retries, queue } = jobPlans[kind];
  const boss = new PgBoss({ db: { executeSql: () => Promise.reject() }, migrate: false, supervise: false, schedule: false });
  for (let failed = 1; failed <= retries.tries; failed += 1) {
    const queueId = crypto.randomUUID();
    // One transaction, in which the time stands still.
    const [after] = await inTransaction(async (db) => {
      await sendMessage(db, kind, { jobId: crypto.randomUUID(), queueId });
      await db.$executeRaw`
        update pgboss.job set state = 'active', started_on = now(), retry_count = ${failed - 1}::int where id = ${queueId}::uuid`;
      const executeSql = async (text: string, values: unknown[]) => ({
        rows: await db.$queryRawUnsafe<unknown[]>(text, ...values),
      });
      await boss.fail(
        queue,
        queueId,
        {},
        { db: { executeSql: (text, [name, ids, data]) => executeSql(text, [name, ids, JSON.stringify(data)]) } },
      );
      return db.$queryRaw<{ state: string; seconds: number }[]>`
        select state::text as state, extract(epoch from start_after - now())::float8 as seconds from pgboss.job where id = ${queueId}::uuid`;
    });
    const within = retryWithin(retries, failed);
    expect(after?.state).toBe(within ? 'retry' : 'failed');
    if (!within) continue;
    expect(after?.seconds).toBeGreaterThanOrEqual(within.from);
    expect(after?.seconds).toBeLessThanOrEqual(within.until);
  }
});
