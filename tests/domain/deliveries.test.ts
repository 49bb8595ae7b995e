import { expect, test } from 'vitest';
import { checkNote, mustLastUntil, type NoteLine, shelfLifeOn, unitsLeft } from '@/lib/domain/deliveries/note';
import { checkReception, type LineOutcome, notRecorded, readsOtherwise, type SeenLine } from '@/lib/domain/deliveries/reception';
import { refusalOf } from '@/tests/support/refusals';

const balance = { contractItemId: 'milk', contracted: 1000, accepted: 600, onTheWay: 150 };
const context = { balances: [balance], today: '2026-03-10', earliest: '2026-02-01' };
const line: NoteLine = { contractItemId: 'milk', units: 250, batch: 'L-7', producedOn: '2026-03-09', expiresOn: '2026-03-30' };
const note = (changes: Partial<NoteLine> = {}, deliveredOn = '2026-03-10') => ({ deliveredOn, lines: [{ ...line, ...changes }] });

test.each([
  { accepted: 600, onTheWay: 150, left: 250 },
  { accepted: 1000, onTheWay: 0, left: 0 },
  { accepted: 990, onTheWay: 20, left: 0 },
])('with $accepted accepted and $onTheWay on the way, $left of 1000 are left', ({ left, ...rest }) => {
  expect(unitsLeft({ ...balance, ...rest })).toBe(left);
});

test('a note of all that is left stands; empty lines are left out', () => {
  expect(checkNote(note(), context)).toEqual([line]);
  const bread = { contractItemId: 'bread', contracted: 10, accepted: 0, onTheWay: 0 };
  const withEmpty = { ...note(), lines: [line, { contractItemId: 'bread', units: 0 as const }] };
  expect(checkNote(withEmpty, { ...context, balances: [balance, bread] })).toEqual([line]);
});

test.each([
  {
    why: 'more than is left',
    note: note({ units: 251 }),
    code: 'more-than-contracted',
    field: 'lines[0].units',
    params: { left: 250 },
  },
  {
    why: 'nothing at all',
    note: { deliveredOn: '2026-03-10', lines: [{ contractItemId: 'milk', units: 0 as const }] },
    code: 'nothing-delivered',
    field: 'lines[0].units',
    params: {},
  },
  { why: 'a delivery of tomorrow', note: note({}, '2026-03-11'), code: 'delivered-in-future', field: 'deliveredOn', params: {} },
  {
    why: 'a delivery before the signature',
    note: note({}, '2026-01-31'),
    code: 'delivered-before-contract',
    field: 'deliveredOn',
    params: {},
  },
  {
    why: 'made after it was delivered',
    note: note({ producedOn: '2026-03-11' }),
    code: 'produced-after-delivery',
    field: 'lines[0].producedOn',
    params: {},
  },
  {
    why: 'expired before it was made',
    note: note({ expiresOn: '2026-03-08' }),
    code: 'expires-before-production',
    field: 'lines[0].expiresOn',
    params: {},
  },
  {
    why: 'an item of another contract',
    note: note({ contractItemId: 'other' }),
    code: 'lines-do-not-match',
    field: undefined,
    params: {},
  },
  {
    why: 'the same item twice',
    note: {
      deliveredOn: '2026-03-10',
      lines: [
        { ...line, units: 200 },
        { ...line, units: 200 },
      ],
    },
    code: 'lines-do-not-match',
    field: undefined,
    params: {},
  },
])('a note with $why is refused', ({ note: written, code, field, params }) => {
  expect(refusalOf(() => checkNote(written, context))).toMatchObject({ code, field, params });
});

test.each([
  { expiresOn: '2026-03-30', asked: 20, is: 'enough' },
  { expiresOn: '2026-03-29', asked: 20, is: 'short' },
  { expiresOn: '2026-03-09', asked: 0, is: 'expired' },
  { expiresOn: null, asked: 20, is: 'unknown' },
  { expiresOn: null, asked: 0, is: 'enough' },
] as const)(
  'delivered on 10 March with $asked days asked and expiring $expiresOn, shelf life is $is',
  ({ expiresOn, asked, is }) => {
    expect(shelfLifeOn('2026-03-10', expiresOn, asked)).toBe(is);
  },
);

test('the day until which a product must last', () => expect(mustLastUntil('2026-02-20', 20)).toBe('2026-03-12'));

const seen: SeenLine = {
  lineId: 'a',
  acceptedUnits: 250,
  missingUnits: 0,
  reason: null,
  missingReason: null,
  batch: 'L-7',
  producedOn: '2026-03-09',
};
const delivered = [{ id: 'a', units: 250, expiresOn: '2026-03-30' }];
const days = { deliveredOn: '2026-03-10', today: '2026-03-10', agreedExpired: false };

test.each<[string, Partial<SeenLine>, LineOutcome]>([
  ['all accepted', {}, outcome(250, 0, null, 0, null)],
  ['some rejected with a reason', { acceptedUnits: 240, reason: 'damaged' }, outcome(240, 10, 'damaged', 0, null)],
  ['all rejected', { acceptedUnits: 0, reason: 'expired' }, outcome(0, 250, 'expired', 0, null)],
  [
    'some never came: they are not rejected',
    { acceptedUnits: 240, missingUnits: 10, missingReason: 'not-brought' },
    outcome(240, 0, null, 10, 'not-brought'),
  ],
  [
    'the three at once',
    { acceptedUnits: 200, missingUnits: 30, reason: 'damaged', missingReason: 'lost-on-way' },
    outcome(200, 20, 'damaged', 30, 'lost-on-way'),
  ],
  ['nothing came', { acceptedUnits: 0, missingUnits: 250, missingReason: 'miscounted' }, outcome(0, 0, null, 250, 'miscounted')],
])('%s: accepted + rejected + missing = noted', (_why, changes, expected) => {
  expect(checkReception(delivered, [{ ...seen, ...changes }], days)).toEqual([
    { ...expected, deliveryLineId: 'a', seenBatch: 'L-7', seenProducedOn: '2026-03-09' },
  ]);
});

function outcome(
  acceptedUnits: number,
  rejectedUnits: number,
  rejectReason: LineOutcome['rejectReason'],
  missingUnits: number,
  missingReason: LineOutcome['missingReason'],
): LineOutcome {
  return { acceptedUnits, rejectedUnits, rejectReason, missingUnits, missingReason };
}

test.each([
  { why: 'more than came', lines: [{ ...seen, acceptedUnits: 251 }], code: 'more-than-delivered', field: 'lines[0].accepted' },
  {
    why: 'a rejection without reason',
    lines: [{ ...seen, acceptedUnits: 249 }],
    code: 'reason-missing',
    field: 'lines[0].reason',
  },
  {
    why: 'more missing than is left',
    lines: [{ ...seen, acceptedUnits: 240, missingUnits: 11, missingReason: 'not-brought' as const }],
    code: 'more-than-delivered',
    field: 'lines[0].missing',
  },
  {
    why: 'missing units without reason',
    lines: [{ ...seen, acceptedUnits: 249, missingUnits: 1 }],
    code: 'missing-without-reason',
    field: 'lines[0].missingReason',
  },
  {
    why: 'a reason that rejects nothing',
    lines: [{ ...seen, reason: 'damaged' as const }],
    code: 'reason-for-nothing',
    field: 'lines[0].reason',
  },
  {
    why: 'a reason that misses nothing',
    lines: [{ ...seen, missingReason: 'miscounted' as const }],
    code: 'missing-reason-for-nothing',
    field: 'lines[0].missingReason',
  },
  {
    why: 'a product made after it was delivered',
    lines: [{ ...seen, producedOn: '2026-03-11' }],
    code: 'produced-after-delivery',
    field: 'lines[0].producedOn',
  },
  { why: 'a line of another note', lines: [{ ...seen, lineId: 'b' }], code: 'lines-do-not-match', field: undefined },
  { why: 'a line twice', lines: [seen, seen], code: 'lines-do-not-match', field: undefined },
  { why: 'a line left out', lines: [], code: 'lines-do-not-match', field: undefined },
])('a reception with $why is refused', ({ lines, code, field }) => {
  expect(refusalOf(() => checkReception(delivered, lines, days))).toMatchObject({ code, field });
});

test.each([
  { expiresOn: '2026-03-10', today: '2026-03-10', is: 'accepted on its last day', code: undefined },
  { expiresOn: '2026-03-12', today: '2026-03-13', is: 'asked about once it is past its date', code: 'expired-meanwhile' },
  { expiresOn: '2026-03-12', today: '2026-03-13', agreed: true, is: 'accepted where it came before', code: undefined },
  { expiresOn: '2026-03-12', today: '2026-03-13', accepted: 0, is: 'rejected as expired', code: undefined },
  { expiresOn: '2026-03-12', today: '2026-03-13', accepted: 1, is: 'asked about for a single unit', code: 'expired-meanwhile' },
  { expiresOn: '2026-03-09', today: '2026-03-10', agreed: true, is: 'refused where it came expired', code: 'accepted-expired' },
  { expiresOn: null, today: '2026-12-31', is: 'accepted where nobody wrote its date', code: undefined },
])('what expires $expiresOn is on $today $is', ({ expiresOn, today, accepted = 250, agreed = false, code }) => {
  const line = { ...seen, acceptedUnits: accepted, reason: accepted < 250 ? ('expired' as const) : null };
  const check = () => checkReception([{ id: 'a', units: 250, expiresOn }], [line], { ...days, today, agreedExpired: agreed });
  if (code) expect(refusalOf(check)).toMatchObject({ code, params: { expires: expiresOn } });
  else expect(check()).toMatchObject([{ acceptedUnits: accepted, rejectedUnits: 250 - accepted }]);
});

test.each([
  ['the same lot and date', 'L-1', '2026-03-09', false],
  ['another lot', 'L-2', '2026-03-09', true],
  ['another date', 'L-1', '2026-03-10', true],
  ['nobody recorded either', notRecorded, null, false],
])('a reception that reads %s', (_, seenBatch, seenProducedOn, differs) => {
  const noted = { batch: 'L-1', producedOn: '2026-03-09' };
  expect(readsOtherwise({ seenBatch, seenProducedOn: seenProducedOn }, noted)).toBe(differs);
});
