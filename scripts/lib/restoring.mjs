import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { copiesOf } from './archive.mjs';
import { CliError } from './errors.mjs';
import { leaseHolder, takeLease } from './lease.mjs';
import { forgetMigrated } from './loading.mjs';
import { ownPlace } from './postgres-place.mjs';
import { bringBack } from './recovery.mjs';
import { step } from './steps.mjs';
import { main } from './stopping.mjs';

export const restore = () =>
  main(async () => {
    const { values } = parseArgs({ options: { at: { type: 'string' }, yes: { type: 'boolean' } } });
    if (process.env.DATABASE_URL)
      throw new CliError(
        'npm run restore brings back the built-in database; DATABASE_URL names another. See docs/operations.md.',
      );
    const place = await ownPlace();
    const holder = leaseHolder(place.home);
    if (holder) throw new CliError(`The database is in use by ${holder.what} (process ${holder.pid}). Stop that first.`);
    const at = values.at === undefined ? null : readInstant(values.at);
    const copy = chooseCopy(place.home, at);
    if (!values.yes) await confirm(at, copy.endedAt);
    takeLease(place.home, 'npm run restore');
    const { aside } = await step('Brought back', () => bringBack(place, copy, at));
    forgetMigrated(place.home);
    console.log(`  What stood before is kept in ${aside}: remove it once all is well. npm start serves what was brought back.`);
  });

/**
 * An instant as an operator writes it: with its offset, or as clocks in Bolivia show it.
 * @param {string} text "2026-11-29 10:00", "2026-11-29T14:00:00Z" @returns {Date}
 */
export function readInstant(text) {
  const parts = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d)(:\d\d(?:\.\d{1,3})?)?\s*(Z|[+-]\d\d:\d\d)?$/.exec(text.trim());
  const at = parts && new Date(`${parts[1]}T${parts[2]}${parts[3] ?? ':00'}${parts[4] ?? '-04:00'}`);
  // A day that no month has is moved to the next one by Date; it is refused instead.
  const isReal = at && !Number.isNaN(at.getTime()) && isDay(parts?.[1] ?? '');
  if (!isReal)
    throw new CliError(`"${text}" is no instant: write --at "2026-11-29 10:00" (time of Bolivia) or "2026-11-29T14:00:00Z".`);
  return at;
}

/** @param {string} day */
const isDay = (day) => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);

/** The last copy that ended before an instant. @param {string} home @param {Date | null} at Null: as late as can be. */
export function chooseCopy(home, at) {
  const copies = copiesOf(home);
  const [first] = copies;
  if (!first) throw new CliError('There is no copy to begin from: npm run backup takes one.');
  if (at && at.getTime() > Date.now()) throw new CliError(`${at.toISOString()} is still to come.`);
  const copy = copies.findLast(({ endedAt }) => !at || endedAt <= at);
  if (copy) return copy;
  throw new CliError(
    `The oldest copy reaches back to ${first.endedAt.toISOString()}: an earlier instant cannot be brought back.`,
  );
}

/** @param {Date | null} at @param {Date} copyEnd */
async function confirm(at, copyEnd) {
  const what = at ? `as it stood at ${at.toISOString()}` : 'as late as the archive reaches';
  if (!process.stdin.isTTY) throw new CliError('To bring the database back without being asked: add --yes.');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(
    `This replaces the database by itself ${what}, from the copy of ${copyEnd.toISOString()}; what stands now is kept aside. Type "yes" to go on: `,
  );
  terminal.close();
  if (answer.trim() !== 'yes') throw new CliError('Nothing was changed.');
}
