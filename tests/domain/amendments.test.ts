import { expect, test } from 'vitest';
import {
  addSurplus,
  amendmentState,
  assertWithinContract,
  correctReception,
  returnGoods,
  type StandingLine,
} from '@/lib/domain/deliveries/amendments';
import type { CountedLine } from '@/lib/domain/deliveries/reception';
import { refusalOf } from '@/tests/support/refusals';

const line: StandingLine = {
  lineId: 'a',
  contractItemId: 'milk',
  noted: 300,
  acceptedUnits: 280,
  rejectedUnits: 20,
  rejectReason: 'damaged',
  missingUnits: 0,
  missingReason: null,
  surplusUnits: 0,
};
const counted: CountedLine = { lineId: 'a', acceptedUnits: 280, missingUnits: 0, reason: 'damaged', missingReason: null };
const { lineId: _l, contractItemId: _c, noted: _n, ...same } = line;

test.each<[string, Partial<CountedLine>, object]>([
  [
    'what was written as rejected never came',
    { missingUnits: 20, missingReason: 'not-brought' },
    { rejectedUnits: 0, rejectReason: null, missingUnits: 20, missingReason: 'not-brought' },
  ],
  ['more was good', { acceptedUnits: 290 }, { acceptedUnits: 290, rejectedUnits: 10 }],
  ['another reason', { reason: 'expired' }, { rejectReason: 'expired' }],
])('a correction: %s', (_what, change, expected) => {
  expect(correctReception([line], [{ ...counted, ...change }])).toEqual([{ ...same, deliveryLineId: 'a', ...expected }]);
});

test('a correction counts what came beyond the note too', () => {
  const fuller = { ...line, acceptedUnits: 290, surplusUnits: 10 };
  expect(correctReception([fuller], [{ ...counted, acceptedUnits: 310, reason: null }])).toMatchObject([
    { acceptedUnits: 310, rejectedUnits: 0, surplusUnits: 10 },
  ]);
});

test('goods given back are rejected, with the reason now found', () => {
  expect(returnGoods([line], { lines: [{ lineId: 'a', units: 30 }], reason: 'bad-quality' })).toEqual([
    { ...same, deliveryLineId: 'a', acceptedUnits: 250, rejectedUnits: 50, rejectReason: 'bad-quality' },
  ]);
});

test('what came beyond the note is accepted, and stays told apart', () => {
  expect(addSurplus([line], [{ lineId: 'a', units: 10 }])).toEqual([
    { ...same, deliveryLineId: 'a', acceptedUnits: 290, surplusUnits: 10 },
  ]);
});

const short = { ...line, acceptedUnits: 270, missingUnits: 10, missingReason: 'miscounted' as const };
test.each([
  ['a correction that changes nothing', () => correctReception([line], [counted]), 'amendment-changes-nothing'],
  ['a correction beyond the note', () => correctReception([line], [{ ...counted, acceptedUnits: 301 }]), 'more-than-delivered'],
  ['a correction of another line', () => correctReception([line], [{ ...counted, lineId: 'b' }]), 'lines-do-not-match'],
  [
    'a correction that leaves a line out',
    () => correctReception([line, { ...line, lineId: 'b' }], [counted]),
    'lines-do-not-match',
  ],
  [
    'giving back more than was accepted',
    () => returnGoods([line], { lines: [{ lineId: 'a', units: 281 }], reason: 'damaged' }),
    'more-than-accepted',
  ],
  [
    'giving back nothing',
    () => returnGoods([line], { lines: [{ lineId: 'a', units: 0 }], reason: 'damaged' }),
    'amendment-changes-nothing',
  ],
  ['a surplus where some are missing', () => addSurplus([short], [{ lineId: 'a', units: 1 }]), 'surplus-beside-missing'],
  ['a surplus of nothing', () => addSurplus([line], [{ lineId: 'a', units: 0 }]), 'amendment-changes-nothing'],
])('%s is refused', (_what, amend, code) => {
  expect(refusalOf(amend)).toMatchObject({ code });
});

test.each([
  { left: 10, fits: true },
  { left: 9, fits: false },
])('a surplus of 10 where the contract has $left left: $fits', ({ left, fits }) => {
  const balances = [{ contractItemId: 'milk', contracted: 280 + left, accepted: 280, onTheWay: 0 }];
  const refusal = refusalOf(() => assertWithinContract([line], addSurplus([line], [{ lineId: 'a', units: 10 }]), balances));
  expect(refusal?.code ?? null).toBe(fits ? null : 'more-than-contracted');
});

test.each([
  [{ confirmed: true }, true, 'confirmed'],
  [{ confirmed: false }, true, 'declined'],
  [null, true, 'waiting'],
  [null, false, 'replaced'],
])('answered %o and last %s: %s', (answer, isLast, state) => expect(amendmentState(answer, isLast)).toBe(state));
