import { Client } from 'pg';
import { foods } from './reference/foods';
import { mergeTable } from './reference/merge';
import { matrix, ruleBook } from './reference/rule-book';
import { nutrientTargets } from './reference/targets';
import { holidays, referenceTerritory } from './reference/territory';

/** Any number will do: it keeps two loads of the same database apart. */
const lock = 20_181;

/**
 * Loads prisma/reference into a migrated database: territory, holidays, rule book, foods, targets, matrix. May run at every
 * start: rows that are already as the files say are not written again.
 * @param connectionString of the database, e.g. postgresql://…/apthapi
 */
export async function loadReference(connectionString: string): Promise<void> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [lock]);
    for (const table of [...referenceTerritory(), holidays(), ruleBook(), ...foods(), nutrientTargets(), matrix()]) {
      await mergeTable(client, table);
    }
    await client.query('commit');
  } finally {
    await client.end();
  }
}
