import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDatabase, withClient } from '@/scripts/lib/database.mjs';
import { migrate, migrateAndGrant, migrationNames, migrationsDir } from '@/scripts/lib/migrations.mjs';
import { prepareDatabase } from '@/scripts/lib/opening.mjs';
import { endRemains, startServer, THROWAWAY } from '@/scripts/lib/postgres.mjs';
import { type Place, throwawayPlace } from '@/scripts/lib/postgres-place.mjs';
import { roleNames } from '@/scripts/lib/roles.mjs';
import { fillEveryTable, readRows } from '@/tests/support/rows';

/** A built-in database of before there were roles: one superuser made everything, and its password is all that is kept beside it. */
let place: Place;
const before = migrationNames().filter((name) => name < '0034');

beforeAll(async () => {
  place = await throwawayPlace(fs.mkdtempSync(path.join(os.tmpdir(), 'apthapi-upgraded-')));
  const server = await startServer(place, THROWAWAY);
  await createDatabase(server.url('postgres'), 'apthapi');
  const old = path.join(place.home, 'migrations');
  for (const name of before) fs.cpSync(path.join(migrationsDir, name), path.join(old, name), { recursive: true });
  await migrate(server.url('apthapi'), old);
  await withClient(server.url('apthapi'), fillEveryTable);
  await server.stop();
  const keys = path.join(place.home, 'keys.json');
  const { password, port } = JSON.parse(fs.readFileSync(keys, 'utf8'));
  fs.writeFileSync(keys, JSON.stringify({ password, port }));
});
afterAll(async () => {
  await endRemains(place.home);
  fs.rmSync(place.home, { recursive: true, force: true });
});

test('it is handed to its owner where it stands, and serves an application with its own rights', async () => {
  const server = await startServer(place, THROWAWAY);
  const rows = await withClient(server.url('apthapi'), readRows);
  const database = await prepareDatabase(server);
  expect(await migrateAndGrant(database)).toEqual(migrationNames().slice(before.length));

  const after = await withClient(server.url('apthapi'), readRows);
  // A migration may write down what it did: nothing is lost, and something may come.
  const fewer = [...rows].filter(([table, kept]) => (after.get(table)?.size ?? 0) < kept.size);
  expect(fewer.map(([table]) => table)).toEqual([]);
  const others = await withClient(database.admin ?? '', (client) =>
    client.query(
      `select oid::regclass::text as name from pg_class where relnamespace in ('public'::regnamespace, 'pgboss'::regnamespace) and relowner <> $1::regrole
        union all
       select oid::regprocedure::text from pg_proc p where pronamespace in ('public'::regnamespace, 'pgboss'::regnamespace) and proowner <> $1::regrole
          and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
        union all
       select datname from pg_database where datname = current_database() and datdba <> $1::regrole`,
      [roleNames.owner],
    ),
  );
  expect(others.rows).toEqual([]);

  await withClient(database.url, async (client) => {
    const count = async () => (await client.query<{ n: number }>('select count(*)::int as n from events')).rows[0]?.n ?? 0;
    const events = await count();
    await client.query(`insert into notices (id, organisation_id, code, params, href)
      select gen_random_uuid(), organisation_id, code, params, href from notices limit 1`);
    await client.query('update users set name = name');
    await expect(client.query('delete from events')).rejects.toThrow('permission denied');
    await expect(client.query('update events set at = now()')).rejects.toThrow('permission denied');
    expect(await count()).toBe(events);
  });
});

test('a second start finds nothing left to hand over, and its passwords as they were', async () => {
  const keys = fs.readFileSync(path.join(place.home, 'keys.json'), 'utf8');
  const server = await startServer(place, THROWAWAY);
  const database = await prepareDatabase(server);
  expect(await migrateAndGrant(database)).toEqual([]);
  expect(fs.readFileSync(path.join(place.home, 'keys.json'), 'utf8')).toBe(keys);
  await withClient(database.owner, (client) => client.query('create table by_its_owner (id int)'));
});
