import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { CliError } from './errors.mjs';
import { prepare } from './prepare.mjs';
import { main } from './stopping.mjs';

export const migrateOrWrite = () =>
  main(async () => {
    const { values } = parseArgs({ options: { name: { type: 'string' } } });
    await prepare();
    const { openDatabase } = await import('./opening.mjs');
    const { migrateAndGrant } = await import('./migrations.mjs');

    const database = await openDatabase('npm run migrate');
    if (values.name !== undefined) return writeMigration(database.owner, values.name);
    const applied = await migrateAndGrant(database);
    console.log(
      applied.length > 0 ? `Applied: ${applied.join(', ')}` : 'Nothing to apply: the database is at the last migration.',
    );
  });

/** @param {string} url @param {string} name */
async function writeMigration(url, name) {
  const { diffSchemas, migrationNames, migrationsDir, readSchema, schemaDir, snapshotDir } = await import('./migrations.mjs');
  if (!/^[a-z][a-z0-9_]*$/.test(name))
    throw new CliError(`"${name}" is not a migration's name: use small letters, digits and _.`);
  const sql = await diffSchemas(url, readSchema(snapshotDir), readSchema(schemaDir));
  if (sql === '') throw new CliError('The schema is what the last migration left: there is nothing to write.');

  const last = Number.parseInt(migrationNames().at(-1) ?? '-1', 10);
  const folder = path.join(migrationsDir, `${String(last + 1).padStart(4, '0')}_${name}`);
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'migration.sql'), `${sql}\n`);
  fs.rmSync(snapshotDir, { recursive: true, force: true });
  fs.cpSync(schemaDir, snapshotDir, { recursive: true });
  console.log(`Wrote ${path.relative(process.cwd(), folder)}/migration.sql. Read it, complete it, then: npm run migrate`);
}
