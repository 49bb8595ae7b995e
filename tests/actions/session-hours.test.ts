import { afterAll, describe, expect, test } from 'vitest';
import { markNoticeReadAction } from '@/lib/actions/notices';
import { readClock } from '@/lib/platform/clock';
import { prisma } from '@/lib/platform/database';
import { readVisit } from '@/lib/platform/session';
import { readContracts } from '@/lib/queries/contract-list';
import { callAction } from '@/prisma/seed/demo/scenario';
import { freshPlace, supplierOf } from '@/tests/support/awarded-tender';
import { asPerson, colleague, moveClock, type Person, person } from '@/tests/support/people';
import { type InSession, inSession } from '@/tests/support/sessions';

afterAll(() => moveClock(null));

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** The session as it would stand so many seconds later: as if it had begun, and been given its end, so much earlier. */
const later = ({ sessionId }: InSession, seconds: number) =>
  prisma().$executeRaw`
    update sessions set created_at = created_at - make_interval(secs => ${seconds}::int),
                        expires_at = expires_at - make_interval(secs => ${seconds}::int) where id = ${sessionId}::uuid`;

/** Whether an action goes through and whether a page knows who is there. */
async function standing(who: InSession) {
  const act = await callAction(markNoticeReadAction, who);
  return { act: act.status === 'refused' ? act.code : act.status, page: (await asPerson(who, readVisit)) !== null };
}
const inside = { act: 'done', page: true };
const outside = { act: 'not-signed-in', page: false };

const office = async () => person({ roles: ['procurement-officer'], municipalityCode: await freshPlace() });
const people: readonly [string, () => Promise<Person>, number][] = [
  ['an office', office, 12 * hour],
  ['whoever receives and does something else', async () => colleague(await office(), ['receiver', 'treasurer']), 12 * hour],
  ['a producer', async () => supplierOf(await freshPlace()), 30 * day],
  ['whoever only receives', async () => colleague(await office(), ['receiver']), 30 * day],
];

describe('a session lasts as long as who works in it needs, and not a minute more', () => {
  test.each(people)('%s', async (_, make, seconds) => {
    const who = await inSession(await make());
    await later(who, seconds - 10 * minute);
    expect(await standing(who)).toEqual(inside);
    await later(who, 10 * minute);
    expect(await standing(who)).toEqual(outside);
  });

  test('a producer is still in after 29 days; an office shows no page of its own after twelve hours', async () => {
    const producer = await inSession(await supplierOf(await freshPlace()));
    await later(producer, 29 * day);
    expect(await standing(producer)).toEqual(inside);

    const officer = await inSession(await office());
    await later(officer, 12 * hour - 10 * minute);
    expect(await asPerson(officer, () => readContracts(undefined))).not.toBeNull();
    await later(officer, 10 * minute);
    expect(await asPerson(officer, () => readContracts(undefined))).toBeNull();
  });

  test('using it does not prolong it', async () => {
    const who = await inSession(await office());
    for (let used = 0; used < 3; used++) {
      await later(who, 230 * minute);
      expect(await standing(who)).toEqual(inside);
    }
    await later(who, 30 * minute);
    expect(await standing(who)).toEqual(outside);
  });

  // Each of the two alone ends it: an end that was written longer, and a beginning long ago.
  test.each(['created_at', 'expires_at'] as const)('its %s alone ends it', async (column) => {
    const who = await inSession(await office());
    const [created, expires] = column === 'created_at' ? [12 * hour, 0] : [0, 12 * hour];
    await prisma().$executeRaw`
      update sessions set created_at = created_at - make_interval(secs => ${created}::int),
                          expires_at = expires_at - make_interval(secs => ${expires}::int) where id = ${who.sessionId}::uuid`;
    expect(await standing(who)).toEqual(outside);
  });

  test('the clock of a demonstration does not end it', async () => {
    const who = await inSession(await office());
    const { now } = await readClock(prisma());
    await moveClock(new Date(now.getTime() + 3 * day * 1000));
    expect(await standing(who)).toEqual(inside);
  });
});
