import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rulesInForce } from '@/lib/domain/law/rule-book';
import { paymentClock } from '@/lib/domain/payments/ages';
import { chosenText, readChosen } from '@/lib/domain/payments/choice';
import { type DaysCount, paymentDays, quantile } from '@/lib/domain/payments/payment-days';
import { type OpenAct, retention, settle, sumAmounts } from '@/lib/domain/payments/settlement';
import { proposeTax } from '@/lib/domain/payments/taxes';
import { sumCentavos } from '@/lib/domain/units';
import { realRules } from '@/tests/support/reference';

const march = { id: 'a', receivedOn: '2026-03-02', owedCentavos: 100_000n };
const later = { id: 'b', receivedOn: '2026-03-20', owedCentavos: 50_015n };
const terms = {
  amountCentavos: null,
  retentionBps: 350,
  taxCentavos: 0n,
  fines: [],
  paidOn: '2026-04-01',
  today: '2026-04-02',
};

describe('one payment', () => {
  test('gross, retention and net of two acts, days from the last one', () => {
    // 150.015 × 3,5 % = 5.250,525 → 5.251 centavos kept.
    expect(settle([later, march], terms)).toEqual({
      grossCentavos: 150_015n,
      retainedCentavos: 5_251n,
      taxCentavos: 0n,
      fineCentavos: 0n,
      fines: [],
      netCentavos: 144_764n,
      daysFromAct: 12,
      parts: [
        { actId: 'a', amountCentavos: 100_000n },
        { actId: 'b', amountCentavos: 50_015n },
      ],
    });
  });

  test('a part goes to the oldest act first, and its days count from the last act that it reaches', () => {
    expect(settle([later, march], { ...terms, amountCentavos: 60_000n })).toMatchObject({
      parts: [{ actId: 'a', amountCentavos: 60_000n }],
      daysFromAct: 30,
    });
    expect(settle([later, march], { ...terms, amountCentavos: 100_001n }).parts).toEqual([
      { actId: 'a', amountCentavos: 100_000n },
      { actId: 'b', amountCentavos: 1n },
    ]);
  });

  test('taxes and fines are taken off the net and not off the gross', () => {
    expect(settle([march], { ...terms, taxCentavos: 8_000n, fines: [{ id: 'f', openCentavos: 1_000n }] })).toMatchObject({
      grossCentavos: 100_000n,
      retainedCentavos: 3_500n,
      netCentavos: 87_500n,
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
    { why: 'of acts of which nothing is owed', acts: [{ ...march, owedCentavos: 0n }], changes: {}, code: 'nothing-to-pay' },
    { why: 'of nothing', acts: [march], changes: { amountCentavos: 0n }, code: 'nothing-to-pay' },
    { why: 'of more than is owed', acts: [march], changes: { amountCentavos: 100_001n }, code: 'more-than-owed' },
    { why: 'with more taken off than is left', acts: [march], changes: { taxCentavos: 96_501n }, code: 'deducted-over-gross' },
    { why: 'of tomorrow', acts: [march], changes: { paidOn: '2026-04-03' }, code: 'paid-in-future' },
    { why: 'older than what it pays', acts: [march, later], changes: { paidOn: '2026-03-10' }, code: 'paid-before-act' },
  ])('a payment $why is refused', ({ acts, changes, code }) => {
    expect(() => settle(acts, { ...terms, ...changes })).toThrow(code);
  });
});

describe('to the centavo, whatever is paid, in whatever parts', () => {
  const act = fc.record({
    id: fc.uuid(),
    receivedOn: fc.constantFrom('2026-02-27', '2026-03-02', '2026-03-09'),
    owedCentavos: fc.bigInt(0n, 9_999_999n),
  });
  const payment = fc.record({
    share: fc.integer({ min: 1, max: 100 }),
    bps: fc.constantFrom(0, 350, 700),
    reversed: fc.boolean(),
  });

  test('gross = net + retained + taxes + fines; what was accepted = what was paid + what is owed', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(act, { selector: ({ id }) => id, maxLength: 12 }),
        fc.array(payment, { maxLength: 8 }),
        (acts, plan) => {
          const owed = new Map(acts.map(({ id, owedCentavos }) => [id, owedCentavos]));
          const accepted = sumCentavos(owed.values());
          const standing = [];
          for (const { share, bps, reversed } of plan) {
            const open: OpenAct[] = acts.map((one) => ({ ...one, owedCentavos: owed.get(one.id) ?? 0n }));
            const total = sumCentavos(owed.values());
            const amountCentavos = (total * BigInt(share)) / 100n;
            if (amountCentavos === 0n) continue;
            const taxCentavos = (amountCentavos * 8n) / 100n;
            const settled = settle(open, {
              ...terms,
              amountCentavos,
              retentionBps: bps,
              taxCentavos,
              fines: [{ id: 'f', openCentavos: taxCentavos / 4n }],
            });
            expect(sumCentavos(settled.parts.map((part) => part.amountCentavos))).toBe(settled.grossCentavos);
            for (const part of settled.parts) expect(part.amountCentavos <= (owed.get(part.actId) ?? 0n)).toBe(true);
            if (reversed) continue; // counts no more: what it paid is owed as before
            for (const { actId, amountCentavos: paid } of settled.parts) owed.set(actId, (owed.get(actId) ?? 0n) - paid);
            standing.push(settled);
          }
          const sum = sumAmounts(standing);
          expect(sum.grossCentavos).toBe(sum.netCentavos + sum.retainedCentavos + sum.taxCentavos + sum.fineCentavos);
          expect(sum.grossCentavos + sumCentavos(owed.values())).toBe(accepted);
        },
      ),
    );
  });
});

describe('taxes of a person without invoice', () => {
  const book = { day: '2026-04-01', version: 'test', rules: rulesInForce(realRules(), [], '2026-04-01') };
  test.each([
    { who: 'a person without NIT', payee: { supplierKind: 'individual', hasNit: false }, tax: 8_001n, rule: 'CON-TAX' },
    { who: 'an artisan without NIT', payee: { supplierKind: 'artisan', hasNit: false }, tax: 8_001n, rule: 'CON-TAX' },
    { who: 'a person with NIT', payee: { supplierKind: 'individual', hasNit: true }, tax: 0n, rule: 'CON-TAX' },
    { who: 'an association', payee: { supplierKind: 'OECA', hasNit: false }, tax: 0n, rule: undefined },
  ] as const)('$who', ({ payee, tax, rule }) => {
    // 100.013 × 5 % = 5.000,65 → 5.001; × 3 % = 3.000,39 → 3.000.
    const proposal = proposeTax(book, payee, 100_013n);
    expect([proposal.taxCentavos, proposal.trace?.rule]).toEqual([tax, rule]);
  });

  test('nothing is proposed by a rule that the legal adviser rejected', () => {
    const rejected = {
      ruleId: 'CON-TAX',
      value: { iuePercent: 5, itPercent: 3 },
      legalBasis: 'No rige.',
      day: '2026-01-02',
      validation: { verdict: 'rejected', by: 'Ana', article: 'art. 1' },
    } as const;
    const own = { ...book, rules: rulesInForce(realRules(), [rejected], '2026-04-01') };
    expect(proposeTax(own, { supplierKind: 'individual', hasNit: false }, 100_000n).taxCentavos).toBe(0n);
  });
});

describe('the payment clock', () => {
  test('ages by the term: its end is the end of a step, and every act is in one', () => {
    const open = [0, 15, 16, 30, 31, 60, 61, 400].map((days) => ({ days, acts: 1, owedCentavos: 100n }));
    const clock = paymentClock(open, 30);
    expect(clock).toMatchObject({ acts: 8, owedCentavos: 800n, oldestDays: 400, late: { acts: 4, owedCentavos: 400n } });
    expect(clock?.ages.map(({ from, to, acts, isLate }) => [from, to, acts, isLate])).toEqual([
      [0, 15, 2, false],
      [16, 30, 2, false],
      [31, 45, 1, true],
      [46, 60, 1, true],
      [61, null, 2, true],
    ]);
  });

  test('whatever the term, the steps follow one another and add up', () => {
    const day = fc.record({ days: fc.nat(500), acts: fc.integer({ min: 1, max: 5 }), owedCentavos: fc.bigInt(1n, 1000n) });
    fc.assert(
      fc.property(fc.array(day, { minLength: 1 }), fc.integer({ min: 1, max: 365 }), (open, term) => {
        const clock = paymentClock(open, term);
        const ages = clock?.ages ?? [];
        expect(ages.slice(1).every(({ from }, at) => from === (ages[at]?.to ?? -9) + 1)).toBe(true);
        expect(ages.reduce((sum, { acts }) => sum + acts, 0)).toBe(clock?.acts);
        expect(sumCentavos(ages.map(({ owedCentavos }) => owedCentavos))).toBe(clock?.owedCentavos);
        expect(ages.filter(({ isLate }) => isLate).reduce((sum, { acts }) => sum + acts, 0)).toBe(clock?.late.acts);
      }),
    );
  });

  test('nothing owed has no clock', () => expect(paymentClock([], 30)).toBeNull());
});

test('what an address chooses is read as it was written, and nothing else', () => {
  const id = '0195d1f0-0000-7000-8000-000000000001';
  const said = [`contrato:${id}`, 'mes:2026-03', `escuela:${id}`, `acta:${id}`, 'todo'];
  expect(readChosen(said).map(chosenText)).toEqual(said);
  expect(readChosen(['mes:2026-13', 'mes:2026-3', 'acta:1', 'otra:cosa', '', 'contrato:'])).toEqual([]);
  expect(readChosen(undefined)).toEqual([]);
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
