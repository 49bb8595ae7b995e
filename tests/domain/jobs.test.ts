import { describe, expect, test } from 'vitest';
import { askedKinds, deadLetterQueue, jobPlans, jobQueues, timedKinds } from '@/lib/domain/jobs/job';
import { assertJobMove, isJobOver, type JobState, jobStates } from '@/lib/domain/jobs/life';
import { retryWithin } from '@/lib/domain/jobs/retries';
import { schedules, type TurnSchedule, turnOf } from '@/lib/domain/jobs/schedules';

const legal: [JobState, JobState][] = [
  ['waiting', 'running'],
  ['waiting', 'failed'],
  ['waiting', 'cancelled'],
  // A fault, or a worker that is gone.
  ['running', 'waiting'],
  ['running', 'done'],
  ['running', 'refused'],
  ['running', 'failed'],
  ['running', 'cancelled'],
  // Sent again by the operator, or given up by who asked.
  ['failed', 'waiting'],
  ['failed', 'cancelled'],
];

describe('the life of a job', () => {
  const every = jobStates.flatMap((from) => jobStates.map((to) => [from, to] as const));
  test.each(every)('%s → %s', (state, to) => {
    const isLegal = legal.some(([a, b]) => a === state && b === to);
    if (isLegal) expect(() => assertJobMove({ state }, to)).not.toThrow();
    else expect(() => assertJobMove({ state }, to)).toThrow('wrong-step');
  });

  test('what waits or runs goes on; the rest is over', () => {
    expect(jobStates.filter((state) => !isJobOver(state))).toEqual(['waiting', 'running']);
  });
});

describe('when the next try begins', () => {
  const policy = { tries: 5, firstDelaySeconds: 10 };
  test.each([
    [1, { from: 10, until: 20 }],
    [2, { from: 20, until: 40 }],
    [3, { from: 40, until: 80 }],
    [4, { from: 80, until: 160 }],
    [5, null],
    [6, null],
  ])('after %i that failed', (failed, within) => expect(retryWithin(policy, failed)).toEqual(within));

  test('a job that may be tried once has no next try', () =>
    expect(retryWithin({ tries: 1, firstDelaySeconds: 10 }, 1)).toBeNull());

  test('every kind travels in a queue that there is, and is tried more than once', () => {
    for (const kind of [...askedKinds, ...timedKinds]) {
      expect(jobQueues).toContain(jobPlans[kind].queue);
      expect(jobPlans[kind].retries.tries).toBeGreaterThan(1);
    }
    expect(jobQueues).not.toContain(deadLetterQueue);
  });
});

describe('the turn that the clock has reached', () => {
  const hourly: TurnSchedule = { every: 'hour' };
  const atThree: TurnSchedule = { every: 'day', hour: 3 };
  test.each([
    [hourly, '2026-11-24T09:00:00-04:00', '2026-11-24T09'],
    [hourly, '2026-11-24T09:59:59.999-04:00', '2026-11-24T09'],
    [hourly, '2026-11-24T00:00:00-04:00', '2026-11-24T00'],
    [hourly, '2027-01-01T03:59:00Z', '2026-12-31T23'],
    [atThree, '2026-11-24T02:59:59-04:00', '2026-11-23'],
    [atThree, '2026-11-24T03:00:00-04:00', '2026-11-24'],
    [atThree, '2026-03-01T00:00:00-04:00', '2026-02-28'],
    [atThree, '2027-01-01T06:59:00Z', '2026-12-31'],
  ] as const)('%j at %s', (schedule, now, turn) => expect(turnOf(schedule, new Date(now))).toBe(turn));

  test('every kind that the clock asks for has its schedule', () => expect(Object.keys(schedules)).toEqual([...timedKinds]));
});
