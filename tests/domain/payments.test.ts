import { expect, test } from 'vitest';
import { type DaysCount, paymentDays, quantile } from '@/lib/domain/payments/payment-days';
import { retention, settle } from '@/lib/domain/payments/settlement';

const march = { id: 'a', receivedOn: '2026-03-02', acceptedCentavos: 100_000n };
const later = { id: 'b', receivedOn: '2026-03-20', acceptedCentavos: 50_015n };
const terms = { retentionBps: 350, paidOn: '2026-04-01', today: '2026-04-02' };

test('gross, retention and net of two acts, days from the last one', () => {
  // 150.015 × 3,5 % = 5.250,525 → 5.251 centavos kept.
  expect(settle([later, march], terms)).toEqual({
    grossCentavos: 150_015n,
    retainedCentavos: 5_251n,
    netCentavos: 144_764n,
    daysFromAct: 12,
  });
});

test.each([
  { gross: 100_000n, bps: 700, kept: 7_000n },
  { gross: 100_000n, bps: 350, kept: 3_500n },
  { gross: 1n, bps: 350, kept: 0n },
  { gross: 100n, bps: 350, kept: 4n },
  { gross: 100_000n, bps: 0, kept: 0n },
])('$bps basis points of $gross keep $kept', ({ gross, bps, kept }) => expect(retention(gross, bps)).toBe(kept));

test.each([
  { why: 'without acts', acts: [], changes: {}, code: 'nothing-to-pay' },
  { why: 'of acts that rejected everything', acts: [{ ...march, acceptedCentavos: 0n }], changes: {}, code: 'nothing-to-pay' },
  { why: 'of tomorrow', acts: [march], changes: { paidOn: '2026-04-03' }, code: 'paid-in-future' },
  { why: 'older than what it pays', acts: [march, later], changes: { paidOn: '2026-03-10' }, code: 'paid-before-act' },
])('a payment $why is refused', ({ acts, changes, code }) => {
  expect(() => settle(acts, { ...terms, ...changes })).toThrow(code);
});

const each = (...days: number[]): DaysCount[] => days.map((day) => ({ days: day, acts: 1 }));

test.each([
  // n = 5: median at (5 + 1/3)/2 + 1/3 = 3rd; P90 at 5,133 → the last.
  { counts: each(10, 20, 30, 40, 50), share: 0.5, is: 30 },
  { counts: each(10, 20, 30, 40, 50), share: 0.9, is: 50 },
  // n = 10: median at 5,5; P90 at 9,633 → 90 + 0,633 × 10.
  { counts: each(10, 20, 30, 40, 50, 60, 70, 80, 90, 100), share: 0.5, is: 55 },
  { counts: each(10, 20, 30, 40, 50, 60, 70, 80, 90, 100), share: 0.9, is: 96.3 },
  { counts: each(7), share: 0.9, is: 7 },
  {
    counts: [
      { days: 30, acts: 2 },
      { days: 5, acts: 3 },
      { days: 99, acts: 0 },
    ],
    share: 0.5,
    is: 5,
  },
])('quantile $share of type 8', ({ counts, share, is }) => expect(quantile(counts, share)).toBe(is));

test('nothing paid yet is unknown, not zero days', () => {
  expect(paymentDays([])).toBeNull();
  expect(paymentDays([{ days: 12, acts: 4 }])).toEqual({ acts: 4, median: 12, p90: 12 });
});
