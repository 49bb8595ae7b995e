import path from 'node:path';
import { withClient } from './database.mjs';
import { readJson, writeJson } from './files.mjs';
import { inRoot } from './paths.mjs';

/**
 * Who connects to the built-in server: its superuser, who looks after it (databases, copies) and whom no application knows; the owner of
 * everything in the database, who migrates it; and who the application and its worker are.
 * @typedef {'superuser' | 'owner' | 'application'} Role
 * @type {Readonly<Record<Role, string>>}
 */
export const roleNames = { superuser: 'apthapi', owner: 'apthapi_owner', application: 'apthapi_application' };

/** Any number that nobody else locks in this database. */
const LOCK = 4_160_915;
/** Tables of pg-boss, whose own statements change and remove them. */
const QUEUE = 'pgboss';

/**
 * What the application may do beyond reading and adding: which tables it only reads, whose rows it updates, and whose it deletes.
 * Everything else only grows (prisma/rights.json, decision 0064).
 * @returns {{ read: string[], update: string[], delete: string[] }}
 */
export const readRights = () => readJson(inRoot('prisma/rights.json'));

/**
 * Makes owner and application on a server of ours, or gives them their passwords.
 * @param {import('./postgres.mjs').Server} server
 */
export const prepareRoles = ({ url, keys }) =>
  withClient(url('postgres'), async (client) => {
    for (const role of /** @type {const} */ (['owner', 'application'])) {
      const name = roleNames[role];
      const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [name]);
      if (rowCount === 0) await client.query(`CREATE ROLE ${name}`);
      await client.query(
        `ALTER ROLE ${name} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD ${client.escapeLiteral(keys[role])}`,
      );
    }
  });

/** The next start gives owner and application new passwords. @param {string} home Of a server that does not run. */
export function forgetPasswords(home) {
  const file = path.join(home, 'keys.json');
  const { owner: _, application: __, ...kept } = readJson(file) ?? {};
  if (kept.password) writeJson(file, kept);
}

/**
 * Hands a database of ours to its owner, with what a superuser made in it: of versions that had one user for everything.
 * @param {string} adminUrl Of its superuser, to that database.
 */
export const handOver = (adminUrl) =>
  withClient(adminUrl, async (client) => {
    const owner = roleNames.owner;
    const { rows } = await client.query(`${OTHERS} ORDER BY place, statement`, [owner]);
    await client.query('BEGIN');
    for (const { statement } of rows) await client.query(`${statement} OWNER TO ${owner}`);
    await client.query('COMMIT');
  });

/** What is another's in this database, but for what is the server's own, an extension's, or goes with something else. $1: the owner. */
const OTHERS = `
  WITH ours AS (SELECT oid FROM pg_namespace WHERE nspname IN ('public', '${QUEUE}')),
       owner AS (SELECT oid FROM pg_roles WHERE rolname = $1),
       tied AS (SELECT d.classid, d.objid FROM pg_depend d LEFT JOIN pg_class c ON d.classid = 'pg_class'::regclass AND c.oid = d.objid
                 WHERE d.deptype = 'e' OR (c.relkind = 'S' AND d.deptype IN ('a', 'i')))
  SELECT * FROM (
    SELECT 1 AS place, format('ALTER DATABASE %I', datname) AS statement, datdba AS whose, 'pg_database'::regclass AS class, oid FROM pg_database WHERE datname = current_database()
    UNION ALL
    SELECT 2, format('ALTER SCHEMA %I', nspname), nspowner, 'pg_namespace'::regclass, oid FROM pg_namespace WHERE oid IN (SELECT oid FROM ours)
    UNION ALL
    SELECT 3, format('ALTER %s %s', CASE relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW' WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END, oid::regclass),
           relowner, 'pg_class'::regclass, oid
      FROM pg_class WHERE relnamespace IN (SELECT oid FROM ours) AND relkind IN ('r', 'p', 'v', 'm', 'S')
    UNION ALL
    SELECT 4, format('ALTER ROUTINE %s', oid::regprocedure), proowner, 'pg_proc'::regclass, oid FROM pg_proc WHERE pronamespace IN (SELECT oid FROM ours)
    UNION ALL
    SELECT 5, format('ALTER TYPE %s', oid::regtype), typowner, 'pg_type'::regclass, oid
      FROM pg_type WHERE typnamespace IN (SELECT oid FROM ours) AND typtype IN ('e', 'd')
    UNION ALL
    SELECT 6, format('ALTER COLLATION %s', oid::regcollation), collowner, 'pg_collation'::regclass, oid
      FROM pg_collation WHERE collnamespace IN (SELECT oid FROM ours)
  ) AS all_of_them
  WHERE whose <> (SELECT oid FROM owner) AND NOT EXISTS (SELECT FROM tied WHERE tied.classid = class AND tied.objid = all_of_them.oid)`;

/**
 * Gives the application its rights, and none but these. Whole or not at all: who works meanwhile keeps what it had.
 * @param {string} ownerUrl @param {string} application The name of its role.
 */
export const grantRights = (ownerUrl, application) =>
  withClient(ownerUrl, async (client) => {
    const role = client.escapeIdentifier(application);
    const { rows } = await client.query(TABLES);
    const [place] = (await client.query('SELECT quote_ident(current_database()) AS database')).rows;
    const statements = [
      `REVOKE TEMPORARY ON DATABASE ${place.database} FROM PUBLIC`,
      ...inAll(role),
      ...rows.flatMap((table) => rightsOn(table, role)),
    ];
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    for (const statement of statements) await client.query(statement);
    await client.query('COMMIT');
  });

/** @param {string} role */
const inAll = (role) => [
  'REVOKE CREATE ON SCHEMA public FROM PUBLIC',
  `GRANT USAGE ON SCHEMA public, ${QUEUE} TO ${role}`,
  // Of a migration's new table until these rights are given anew, right after it.
  `ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT ON TABLES TO ${role}`,
  `ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO ${role}`,
  `REVOKE ALL ON ALL TABLES IN SCHEMA public FROM ${role}`,
  `GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO ${role}`,
  `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${QUEUE} TO ${role}`,
];

/**
 * What is read in \`public\`, with the columns that may be updated: a key that others point at would take them along, past every right.
 * @typedef {{ name: string, view: boolean, columns: string[] }} Table
 */
const TABLES = `
  SELECT c.relname AS name, c.relkind IN ('v', 'm') AS view,
         array(SELECT a.attname::text FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND NOT EXISTS (
           SELECT FROM pg_constraint k WHERE k.contype = 'f' AND k.confrelid = c.oid AND a.attnum = ANY (k.confkey))) AS columns
    FROM pg_class c
   WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm') AND c.relname <> '_prisma_migrations'
     AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')`;

/** @param {Table} table @param {string} role */
function rightsOn({ name, view, columns }, role) {
  const rights = readRights();
  const grant = (/** @type {string} */ what) => `GRANT ${what} ON public."${name}" TO ${role}`;
  return [
    grant(view || rights.read.includes(name) ? 'SELECT' : 'SELECT, INSERT'),
    ...(rights.update.includes(name) ? [grant(`UPDATE (${columns.map((column) => `"${column}"`).join(', ')})`)] : []),
    ...(rights.delete.includes(name) ? [grant('DELETE')] : []),
  ];
}
