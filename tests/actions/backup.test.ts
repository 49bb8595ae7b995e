import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { archivePaths, archiving, copiesOf } from '@/scripts/lib/archive.mjs';
import { archiveTrouble } from '@/scripts/lib/archive-watch.mjs';
import { pruneCopies, takeCopy } from '@/scripts/lib/backup.mjs';
import { createDatabase, withClient } from '@/scripts/lib/database.mjs';
import { endRemains, startServer } from '@/scripts/lib/postgres.mjs';
import { type Place, throwawayPlace } from '@/scripts/lib/postgres-place.mjs';
import { waitFor } from '@/scripts/lib/processes.mjs';
import { bringBack } from '@/scripts/lib/recovery.mjs';
import { chooseCopy, readInstant } from '@/scripts/lib/restoring.mjs';

/** A drill with a real server: a copy while somebody writes, a sabotage, and the way back to before it. */
const patience = 120_000;
let place: Place;
let url: string;

beforeAll(async () => {
  place = await throwawayPlace(fs.mkdtempSync(path.join(os.tmpdir(), 'apthapi-backup-')));
  await serve();
  await createDatabase(url.replace(/apthapi$/, 'postgres'), 'apthapi');
  await on((client) =>
    client.query('create table written (id int primary key, at timestamptz not null default clock_timestamp())'),
  );
}, patience);

afterAll(async () => {
  await endRemains(place.home);
  fs.rmSync(place.home, { recursive: true, force: true });
});

/** The server of this drill, started where it does not run. */
async function serve(): Promise<string> {
  const server = await startServer(place, archiving(place));
  url = server.url('apthapi');
  return url;
}

const on = <Value>(work: (client: pg.Client) => Promise<Value>): Promise<Value> => withClient(url, work);
const write = (from: number, to: number) =>
  on((client) => client.query('insert into written select n from generate_series($1::int, $2::int) n', [from, to]));
const ids = () =>
  on(async (client) => (await client.query<{ id: number }>('select id from written order by id')).rows.map(({ id }) => id));
const clock = () =>
  on(async (client) => (await client.query<{ at: Date }>('select clock_timestamp() as at')).rows[0]?.at ?? new Date(0));
const upTo = (last: number) => Array.from({ length: last }, (_, at) => at + 1);

test(
  'without a copy nothing is kept, and nothing can be brought back',
  async () => {
    await write(1, 10);
    await on((client) => client.query('select pg_switch_wal()'));
    expect(fs.readdirSync(archivePaths(place.home).wal)).toEqual([]);
    expect(() => chooseCopy(place.home, null)).toThrow('There is no copy to begin from');
  },
  patience,
);

test(
  'what was written until an instant comes back, what a sabotage did after it does not',
  async () => {
    const writing = write(11, 2000);
    const copy = await takeCopy(url, place.home);
    await writing;
    await write(2001, 3000);
    const before = await clock();
    await on((client) => client.query('delete from written where id % 2 = 0'));
    await write(3001, 3010);
    await endRemains(place.home);

    const chosen = chooseCopy(place.home, before);
    expect(chosen.name).toBe(copy.name);
    const { aside } = await bringBack(place, chosen, before);
    await serve();
    expect(await ids()).toEqual(upTo(3000));
    await write(3001, 3005); // it takes changes again
    expect((await ids()).length).toBe(3005);
    expect(fs.existsSync(path.join(aside, 'PG_VERSION'))).toBe(true);
  },
  patience,
);

test(
  'the latest is everything that was committed, also where the server was killed',
  async () => {
    await takeCopy(url, place.home);
    await write(3006, 3100);
    const pid = Number(fs.readFileSync(path.join(place.home, 'cluster/postmaster.pid'), 'utf8').split('\n')[0]);
    process.kill(pid, 'SIGKILL');
    await endRemains(place.home);
    await bringBack(place, chooseCopy(place.home, null), null);
    await serve();
    expect(await ids()).toEqual(upTo(3100));
  },
  patience,
);

test(
  'an instant that the archive does not hold is refused, and the database stands as it stood',
  async () => {
    const oldest = copiesOf(place.home)[0]?.endedAt ?? new Date(0);
    expect(() => chooseCopy(place.home, new Date(oldest.getTime() - 1))).toThrow('an earlier instant cannot be brought back');
    expect(() => chooseCopy(place.home, new Date('2999-01-01T00:00:00Z'))).toThrow('still to come');
    const now = await clock();
    await endRemains(place.home);
    await expect(bringBack(place, chooseCopy(place.home, now), now)).rejects.toThrow('nothing was committed after it');
    await serve();
    expect(await ids()).toEqual(upTo(3100));
  },
  patience,
);

test(
  'a copy that is cut is none; of many the last stay, with what changed since the oldest of them',
  async () => {
    const { copies, wal } = archivePaths(place.home);
    fs.mkdirSync(path.join(copies, '2026-01-01T00-00-00-000Z'));
    await takeCopy(url, place.home);
    const [, ...kept] = copiesOf(place.home);
    const segments = fs.readdirSync(wal).length;
    expect(pruneCopies(place.home, kept.length)).toBe(1);
    expect(copiesOf(place.home)).toEqual(kept);
    expect(fs.readdirSync(copies)).not.toContain('2026-01-01T00-00-00-000Z');
    expect(fs.readdirSync(wal).length).toBeLessThan(segments);
    await write(3101, 3110);
    await endRemains(place.home);
    const [oldest] = kept;
    if (!oldest) throw new Error('no copy is left');
    await bringBack(place, oldest, null);
    await serve();
    expect(await ids()).toEqual(upTo(3110));
  },
  patience,
);

test(
  'an archive that cannot be written is told, and told again when it can',
  async () => {
    const { wal } = archivePaths(place.home);
    expect(await archiveTrouble(url)).toBeNull();
    fs.renameSync(wal, `${wal}.away`);
    fs.writeFileSync(wal, 'no folder');
    const change = () =>
      on((client) => client.query('insert into written values ((select max(id) + 1 from written)); select pg_switch_wal()'));
    await change();
    expect(await waitFor(async () => (await archiveTrouble(url)) !== null, patience, 200)).toBe(true);
    fs.rmSync(wal);
    fs.renameSync(`${wal}.away`, wal);
    await change();
    expect(await waitFor(async () => (await archiveTrouble(url)) === null, patience, 200)).toBe(true);
  },
  patience,
);

test.each([
  ['2026-11-29 10:00', '2026-11-29T14:00:00.000Z'],
  ['2026-11-29 10:00:30', '2026-11-29T14:00:30.000Z'],
  ['2026-11-29T14:00:00.250Z', '2026-11-29T14:00:00.250Z'],
  ['2026-11-29 10:00 +00:00', '2026-11-29T10:00:00.000Z'],
])('%s is %s', (text, instant) => expect(readInstant(text).toISOString()).toBe(instant));

test.each(['ayer', '2026-02-30 10:00', '2026-11-29', '2026-11-29 25:00', ''])('%j is no instant', (text) =>
  expect(() => readInstant(text)).toThrow('is no instant'),
);
