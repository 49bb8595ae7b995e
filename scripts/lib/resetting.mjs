import fs from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { CliError } from './errors.mjs';
import { leaseHolder } from './lease.mjs';
import { dataDir } from './paths.mjs';
import { endRemains } from './postgres.mjs';
import { ownHomes } from './postgres-place.mjs';
import { main } from './stopping.mjs';

export const reset = () =>
  main(async () => {
    const { values } = parseArgs({ options: { yes: { type: 'boolean' } } });
    if (process.env.DATABASE_URL)
      throw new CliError(
        'npm run reset only removes the built-in database; DATABASE_URL names another. Unset it, or drop that one yourself.',
      );
    const places = [...ownHomes(), path.join(dataDir, 'uploads')].filter((place) => fs.existsSync(place));
    if (places.length === 0) return console.log('There is nothing to remove.');
    const holder = places.map(leaseHolder).find((lease) => lease);
    if (holder) throw new CliError(`The database is in use by ${holder.what} (process ${holder.pid}). Stop that first.`);
    if (!values.yes) await confirm(places);

    for (const place of places) {
      await endRemains(place);
      fs.rmSync(place, { recursive: true, force: true });
      console.log(`Removed ${place}`);
    }
  });

/** @param {string[]} places */
async function confirm(places) {
  if (!process.stdin.isTTY) throw new CliError('To remove the data without being asked: npm run reset -- --yes');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`This removes everything in ${places.join(' and ')}, for ever. Type "yes" to go on: `);
  terminal.close();
  if (answer.trim() !== 'yes') throw new CliError('Nothing was removed.');
}
