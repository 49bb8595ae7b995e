/**
 * npm run migrate                      brings the database to the last migration.
 * npm run migrate -- --name add_x      writes the migration that leads from the last one to prisma/schema as it stands now.
 *
 * A written migration may be completed by hand (checks, triggers) before it is first applied; never after.
 */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Halt, main } from './lib/halt.mjs';
import { prepare } from './lib/prepare.mjs';

await main(async () => {
  const { values } = parseArgs({ options: { name: { type: 'string' } } });
  await prepare();
  const { openDatabase } = await import('./lib/database.mjs');
  const { migrate } = await import('./lib/migrations.mjs');

  const database = await openDatabase('npm run migrate');
  try {
    if (values.name !== undefined) return await writeMigration(database.url, values.name);
    const applied = await migrate(database.url);
    console.log(applied.length > 0 ? `Applied: ${applied.join(', ')}` : 'Nothing to apply: the database is at the last migration.');
  } finally {
    await database.close();
  }
});

/** @param {string} url @param {string} name */
async function writeMigration(url, name) {
  const { diffSchemas, migrationsDir, readSchema, schemaDir, snapshotDir } = await import('./lib/migrations.mjs');
  if (!/^[a-z][a-z0-9_]*$/.test(name)) throw new Halt(`"${name}" is not a migration's name: use small letters, digits and _.`);
  const schema = readSchema(schemaDir);
  const sql = await diffSchemas(url, readSchema(snapshotDir), schema);
  if (sql === '') throw new Halt('The schema is what the last migration left: there is nothing to write.');

  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = path.join(migrationsDir, `${stamp}_${name}`);
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'migration.sql'), `${sql}\n`);
  fs.rmSync(snapshotDir, { recursive: true, force: true });
  fs.cpSync(schemaDir, snapshotDir, { recursive: true });
  console.log(`Wrote ${path.relative('.', folder)}/migration.sql. Read it, complete it, then: npm run migrate`);
}
