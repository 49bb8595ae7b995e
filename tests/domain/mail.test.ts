import { describe, expect, test } from 'vitest';
import { MailPreferenceInput } from '@/lib/domain/mail/inputs';
import { type MailMode, mailDue } from '@/lib/domain/mail/preference';

const day = (time: string) => `2026-11-24T${time}:00-04:00`;
const night = { from: 21, until: 6 };
const noon = { from: 12, until: 14 };

describe('when a notice may be sent by mail', () => {
  test.each<[MailMode, { from: number; until: number } | null, string, string | null]>([
    ['never', null, day('10:00'), null],
    ['at-once', null, day('10:00'), day('10:00')],
    ['at-once', night, day('20:59'), day('20:59')],
    ['at-once', night, day('21:00'), '2026-11-25T06:00:00-04:00'],
    ['at-once', night, day('05:59'), day('06:00')],
    ['at-once', night, day('06:00'), day('06:00')],
    ['at-once', noon, day('12:30'), day('14:00')],
    ['at-once', noon, day('14:00'), day('14:00')],
    ['daily', null, day('06:59'), day('07:00')],
    ['daily', null, day('07:00'), '2026-11-25T07:00:00-04:00'],
    ['daily', { from: 22, until: 9 }, day('10:00'), '2026-11-25T09:00:00-04:00'],
    ['daily', null, '2026-12-31T23:00:00-04:00', '2027-01-01T07:00:00-04:00'],
  ])('%s, quiet %j, at %s', (mode, quiet, now, due) => {
    expect(mailDue({ mode, quiet }, new Date(now))).toEqual(due && new Date(due));
  });
});

test.each([
  [{}, null],
  [
    { quietFrom: '21', quietUntil: '6' },
    { from: 21, until: 6 },
  ],
  [
    { quietFrom: '0', quietUntil: '5' },
    { from: 0, until: 5 },
  ],
])('quiet hours %j are %j', (typed, quiet) =>
  expect(MailPreferenceInput.parse({ mode: 'daily', ...typed })).toEqual({ mode: 'daily', quiet }),
);

test.each([
  [{ quietFrom: '21' }, 'quietUntil'],
  [{ quietUntil: '6' }, 'quietFrom'],
  [{ quietFrom: '7', quietUntil: '7' }, 'quietUntil'],
  [{ quietFrom: '24', quietUntil: '6' }, 'quietFrom'],
])('quiet hours %j are refused at %s', (typed, field) =>
  expect(MailPreferenceInput.safeParse({ mode: 'daily', ...typed }).error?.issues.map(({ path }) => path[0])).toEqual([field]),
);
