import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { withClient } from '@/scripts/lib/database.mjs';
import { grantRights, readRights, roleNames } from '@/scripts/lib/roles.mjs';
import { createTestDatabase, type TestDatabase } from '@/tests/support/database';

/** What the application's role may do: nothing but what prisma/rights.json and decision 0064 say, whatever reaches its connection. */
const role = roleNames.application;
const refused = '42501'; // insufficient_privilege
let one: TestDatabase;
let application: string;

beforeAll(async () => {
  one = await createTestDatabase();
  await grantRights(one.url, role); // as a start gives them: without the right of tests to make a clock
  application = new URL(new URL(one.url).pathname, inject('applicationUrl')).href;
});
afterAll(() => one.drop());

/** How the database answers the application. @returns an error's code, or null */
const answerTo = (statement: string): Promise<string | null> =>
  withClient(application, (client) =>
    client.query(statement).then(
      () => null,
      (error: { code: string }) => error.code,
    ),
  );
const names = async (query: string) => (await one.sql<{ name: string }>(query)).map(({ name }) => name);
const tables = () =>
  names(`select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`);
const appendOnly = () =>
  names(`select distinct c.relname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_proc p on p.oid = t.tgfoid
          where p.proname like 'refuse%' and t.tgtype & 24 = 24 order by 1`);

test('it connects as itself, owns nothing and belongs to nobody', async () => {
  expect(await withClient(application, async (client) => (await client.query('select current_user as me')).rows)).toEqual([
    { me: role },
  ]);
  const owned = `
    select oid::regclass::text as name from pg_class where relowner = $1::regrole union all
    select oid::regprocedure::text from pg_proc where proowner = $1::regrole union all
    select oid::regtype::text from pg_type where typowner = $1::regrole union all
    select nspname from pg_namespace where nspowner = $1::regrole union all
    select datname from pg_database where datdba = $1::regrole union all
    select roleid::regrole::text from pg_auth_members where member = $1::regrole union all
    select rolname from pg_roles where oid = $1::regrole
       and (rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls)`;
  expect(await one.sql(owned, [role])).toEqual([]);
});

test('what is append-only it may neither change nor delete', async () => {
  const kept = await appendOnly();
  expect(kept.length).toBeGreaterThan(30);
  for (const name of kept) {
    const [column] = await names(
      `select quote_ident(attname) as name from pg_attribute where attrelid = '${name}'::regclass and attnum > 0 order by attnum desc limit 1`,
    );
    expect([name, await answerTo(`update "${name}" set ${column} = null`)]).toEqual([name, refused]);
    expect([name, await answerTo(`delete from "${name}"`)]).toEqual([name, refused]);
  }
});

test('of all other tables it updates and deletes those that are written down, and reads the rest or adds to it', async () => {
  const rights = readRights();
  const all = (await tables()).filter((name) => name !== '_prisma_migrations').sort();
  const held = async (privilege: string) =>
    names(`select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
              and ${privilege === 'update' ? 'has_any_column_privilege' : 'has_table_privilege'}('${role}', c.oid, '${privilege}') order by 1`);
  expect(await held('select')).toEqual(all);
  expect(await held('insert')).toEqual(all.filter((name) => !rights.read.includes(name)));
  expect(await held('update')).toEqual(rights.update);
  expect(await held('delete')).toEqual(rights.delete);
  for (const privilege of ['truncate', 'references', 'trigger'])
    expect([privilege, await held(privilege)]).toEqual([privilege, []]);
});

test('no cascade leads past its rights', async () => {
  const kept = await appendOnly();
  const reached = await names(`
    select k.conrelid::regclass::text as name from pg_constraint k
     where k.contype = 'f' and k.confdeltype in ('c', 'n', 'd') and has_table_privilege('${role}', k.confrelid, 'delete')`);
  expect(reached.filter((name) => kept.includes(name) || name === 'ranked_offers')).toEqual([]);
  expect(
    await names(`
      select k.conrelid::regclass || ' by ' || k.confrelid::regclass as name from pg_constraint k, unnest(k.confkey) as key
       where k.contype = 'f' and k.confupdtype <> 'a' and k.confupdtype <> 'r' and k.connamespace = 'public'::regnamespace
         and has_column_privilege('${role}', k.confrelid, key, 'update')`),
  ).toEqual([]);
});

describe('it is refused', () => {
  test.each([
    'alter table events disable trigger all',
    'alter table events disable trigger events_append_only',
    'drop trigger events_append_only on events',
    'drop table events',
    'truncate events',
    'create rule nothing as on delete to events do instead nothing',
    'begin; lock table events in access exclusive mode',
    "set session_replication_role = 'replica'",
    `set role ${roleNames.owner}`,
    `set role ${roleNames.superuser}`,
    `set session authorization ${roleNames.superuser}`,
    `grant ${roleNames.owner} to ${role}`,
    `alter role ${role} superuser`,
    'create role another',
    'create table another (id int)',
    'create temporary table another (id int)',
    'create schema another',
    "create function another() returns int language sql as 'select 1'",
    'create or replace function refuse_change() returns trigger language plpgsql as $$ begin return new; end $$',
    'drop extension pg_trgm',
    'alter system set fsync = off',
    "copy events to program 'cat'",
    "copy events from program 'echo'",
    "copy events to '/tmp/events'",
    "select pg_read_file('/etc/passwd')",
    'select * from _prisma_migrations',
    'insert into demo_clock (id) values (1)',
    'delete from demo_clock',
    'insert into rules select * from rules limit 0',
    'update organisations set id = id',
    'update users set id = id',
  ])('%s', async (statement) => {
    expect(await answerTo(statement)).toBe(refused);
  });
});
