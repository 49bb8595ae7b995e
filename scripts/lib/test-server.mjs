import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { needTypeScript } from './children.mjs';
import { createDatabase, withClient } from './database.mjs';
import { leaseHolder, takeLease } from './lease.mjs';
import { endRemains, startServer, THROWAWAY } from './postgres.mjs';
import { throwawayPlace } from './postgres-place.mjs';
import { prepareRoles, roleNames } from './roles.mjs';
import { applicationEnv } from './secrets.mjs';

const PREFIX = 'apthapi-test-';
/** A run that has only just made its folder may not have signed it yet. */
const BEGINNING_MS = 60_000;
/** Migrated and with the reference data: what every test file's own database is copied from. */
const TEMPLATE = 'tests_template';

/**
 * A PostgreSQL for one run of the tests, in a temporary folder and without care for power cuts.
 * @returns {Promise<Pick<import('./postgres.mjs').Server, 'url' | 'stop'>>}
 */
export async function startTestServer() {
  await sweepRemains();
  const home = fs.mkdtempSync(path.join(os.tmpdir(), PREFIX));
  const place = await throwawayPlace(home);
  takeLease(home, 'tests');
  const server = await startServer(place, THROWAWAY);
  const stop = async () => {
    await server.stop();
    fs.rmSync(home, { recursive: true, force: true });
  };
  try {
    await prepareTemplate(server);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: server.url, stop };
}

/** @param {import('./postgres.mjs').Server} server */
async function prepareTemplate(server) {
  const { migrateAndGrant } = await import('./migrations.mjs');
  await prepareRoles(server);
  await createDatabase(server.url('postgres'), TEMPLATE, roleNames.owner);
  const owner = server.url(TEMPLATE, 'owner');
  await migrateAndGrant({ url: server.url(TEMPLATE, 'application'), owner, application: roleNames.application });
  // Tests move the clock, and bring it back: what nothing but the demonstration's own start does elsewhere.
  await withClient(owner, (client) => client.query(`GRANT INSERT, DELETE ON demo_clock TO ${roleNames.application}`));
  await needTypeScript('scripts/load.ts', ['reference'], applicationEnv({ databaseUrl: owner, port: 0 }));
}

/** Copies a database that nobody uses, in a fraction of a second. @param {string} adminUrl @param {string} name @param {string} [from] */
export const copyTemplate = (adminUrl, name, from = TEMPLATE) =>
  withClient(adminUrl, (client) =>
    client.query(`CREATE DATABASE ${client.escapeIdentifier(name)} TEMPLATE ${client.escapeIdentifier(from)}`),
  );

/** @param {string} adminUrl @param {string} name */
export const dropDatabase = (adminUrl, name) =>
  withClient(adminUrl, (client) => client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`));

/** Ends and removes what killed runs left in the temporary folder. */
async function sweepRemains() {
  const homes = fs.readdirSync(os.tmpdir()).filter((name) => name.startsWith(PREFIX));
  for (const home of homes.map((name) => path.join(os.tmpdir(), name))) {
    const { uid, mtimeMs } = fs.lstatSync(home, { throwIfNoEntry: false }) ?? { uid: -1, mtimeMs: 0 };
    const isOthers = uid !== (process.getuid?.() ?? 0);
    if (isOthers || Date.now() - mtimeMs < BEGINNING_MS || leaseHolder(home)) continue;
    await endRemains(home);
    fs.rmSync(home, { recursive: true, force: true });
  }
}
