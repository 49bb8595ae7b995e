import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '@/lib/domain/calendar';
import { drawFine, endReach, type Finable, finable, fineOf, takeFines } from '@/lib/domain/contracts/fines';
import { type DueUnits, lateUnits } from '@/lib/domain/contracts/lateness';
import { findRule, rulesInForce } from '@/lib/domain/law/rule-book';
import { deduct } from '@/lib/domain/payments/settlement';
import { sumCentavos } from '@/lib/domain/units';
import { realRules } from '@/tests/support/reference';

const today = '2026-03-12';
const due = (dueOn: string, units: number, more: Partial<DueUnits> = {}): DueUnits => ({
  scheduledId: `s-${dueOn}`,
  contractItemId: 'milk',
  schoolId: 'school',
  dueOn,
  units,
  until: today,
  ...more,
});
const came = (on: string, units: number, schoolId = 'school', scheduledId: string | null = null) => ({
  scheduledId,
  contractItemId: 'milk',
  schoolId,
  on,
  units,
});

describe('what is late of a contract', () => {
  test.each([
    ['nothing came: every day since, today too', [due('2026-03-02', 100)], [], [[100, 100, 1000]]],
    ['it came in time, or early', [due('2026-03-02', 100)], [came('2026-03-01', 40), came('2026-03-02', 60)], []],
    ['three days late', [due('2026-03-02', 100)], [came('2026-03-05', 100)], [[100, 0, 300]]],
    [
      'a part in time, a part late, a part never',
      [due('2026-03-02', 100)],
      [came('2026-03-02', 50), came('2026-03-04', 30)],
      [[50, 20, 260]],
    ],
    ['due today is not late yet', [due(today, 100)], [], []],
    ['closed on the fifth: no further day counts', [due('2026-03-02', 10, { until: '2026-03-05' })], [], [[10, 10, 30]]],
    ['closed before its day', [due('2026-03-10', 10, { until: '2026-03-05' })], [], []],
    ['what came elsewhere is of no help', [due('2026-03-02', 10)], [came('2026-03-02', 10, 'other')], [[10, 10, 100]]],
    [
      'what was noted for a delivery pays that one: the delivery that lacks something is the one that is late',
      [due('2026-03-02', 10), due('2026-03-09', 10)],
      [came('2026-03-02', 7, 'school', 's-2026-03-02'), came('2026-03-09', 10, 'school', 's-2026-03-09')],
      [[3, 3, 30]],
    ],
    [
      'more than was due of a delivery makes up for an older one',
      [due('2026-03-02', 10), due('2026-03-09', 10)],
      [came('2026-03-02', 7, 'school', 's-2026-03-02'), came('2026-03-09', 12, 'school', 's-2026-03-09')],
      [[3, 1, 2 * 7 + 10]],
    ],
    [
      'what comes outside the schedule pays the oldest that is owed',
      [due('2026-03-02', 10), due('2026-03-09', 10)],
      [came('2026-03-09', 10)],
      [
        [10, 0, 70],
        [10, 10, 30],
      ],
    ],
  ] as const)('%s', (_, asked, arrived, expected) => {
    expect(lateUnits(asked, arrived).map(({ units, missing, unitDays }) => [units, missing, unitDays])).toEqual(expected);
  });

  test('units × days are what was owed at the end of each day, however the deliveries were noted', () => {
    const day = fc.integer({ min: 0, max: 20 }).map((n) => addDays('2026-03-01', n));
    const units = fc.integer({ min: 1, max: 50 });
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ day, units }), { selector: (one) => one.day, maxLength: 8 }),
        fc.array(fc.record({ day, units }), { maxLength: 8 }),
        (asked, brought) => {
          const until = '2026-03-25';
          const late = lateUnits(
            asked.map((one) => due(one.day, one.units, { until })),
            brought.map((one) => came(one.day, one.units)),
          );
          let backlog = 0;
          for (let on = '2026-03-01'; on < until; on = addDays(on, 1)) {
            const sum = (rows: typeof asked) => rows.reduce((all, row) => all + (row.day <= on ? row.units : 0), 0);
            backlog += Math.max(0, sum(asked) - sum(brought));
          }
          expect(late.reduce((all, { unitDays }) => all + unitDays, 0)).toBe(backlog);
        },
      ),
    );
  });
});

const memory = { day: today, version: 'test', rules: rulesInForce(realRules(), [], today) };
const said = (ruleId: 'CON-FINE' | 'CON-END', value: object) => ({
  ruleId,
  value,
  legalBasis: 'Informe legal 3/2026',
  day: '2026-03-01',
  validation: { verdict: 'confirmed' as const, by: 'Asesora', article: 'modelo de contrato' },
});
const words = [said('CON-FINE', { maxPercentPerDay: 1 }), said('CON-END', { optionalPercent: 10, mandatoryPercent: 20 })];
const book = { day: today, version: 'test', rules: rulesInForce(realRules(), words, today) };

describe('a fine', () => {
  const open: Finable[] = finable(
    [
      { ...due('2026-03-02', 100), priceCentavos: 190n, finedUnitDays: 400 },
      { ...due('2026-03-09', 7), priceCentavos: 190n, finedUnitDays: 0 },
    ],
    [],
  );

  test('counts units × days × price × share, less what another fine counted', () => {
    const drawn = drawFine(book, open, { scheduledIds: ['s-2026-03-02', 's-2026-03-09'], bpsPerDay: 50 });
    expect(drawn.lines.map(({ unitDays, amountCentavos }) => [unitDays, amountCentavos])).toEqual([
      [600, 570n],
      [21, 20n],
    ]);
    expect(drawn.amountCentavos).toBe(590n);
    expect(drawn.trace).toMatchObject({ rule: 'CON-FINE', decides: true });
  });

  test.each([
    ['the rule is only remembered', memory, ['s-2026-03-02'], 50, 'rule-not-validated'],
    ['more a day than the rule lets it', book, ['s-2026-03-02'], 101, 'fine-over-rule'],
    ['nothing is late there', book, ['s-else'], 50, 'nothing-to-fine'],
  ] as const)('is refused where %s', (_, rules, scheduledIds, bpsPerDay, code) => {
    expect(() => drawFine(rules, open, { scheduledIds, bpsPerDay })).toThrow(expect.objectContaining({ code }));
  });

  test('is taken once, to the centavo, in whatever payments', () => {
    fc.assert(
      fc.property(
        fc.array(fc.bigInt(1n, 500_000n), { maxLength: 5 }),
        fc.array(fc.bigInt(1n, 900_000n), { maxLength: 12 }),
        fc.constantFrom(0, 350, 700),
        (amounts, payments, retentionBps) => {
          const left = new Map(amounts.map((amount, at) => [String(at), amount]));
          let taken = 0n;
          for (const gross of payments) {
            const fines = [...left].map(([id, openCentavos]) => ({ id, openCentavos }));
            const paid = deduct(gross, { retentionBps, taxCentavos: gross / 20n, fines });
            expect(paid.grossCentavos).toBe(paid.netCentavos + paid.retainedCentavos + paid.taxCentavos + paid.fineCentavos);
            expect(paid.netCentavos >= 0n).toBe(true);
            expect(sumCentavos(paid.fines.map(({ amountCentavos }) => amountCentavos))).toBe(paid.fineCentavos);
            for (const { fineId, amountCentavos } of paid.fines) left.set(fineId, (left.get(fineId) ?? 0n) - amountCentavos);
            taken += paid.fineCentavos;
            // Nothing is carried over while the payment could bear it.
            if (paid.netCentavos > 0n) expect(sumCentavos(left.values())).toBe(0n);
          }
          expect(taken + sumCentavos(left.values())).toBe(sumCentavos(amounts));
          expect([...left.values()].every((amount) => amount >= 0n)).toBe(true);
        },
      ),
    );
  });

  test('the first imposed is taken first', () => {
    const fines = [
      { id: 'a', openCentavos: 100n },
      { id: 'b', openCentavos: 100n },
    ];
    expect(takeFines(fines, 150n)).toEqual([
      { fineId: 'a', amountCentavos: 100n },
      { fineId: 'b', amountCentavos: 50n },
    ]);
    expect(takeFines(fines, -1n)).toEqual([]);
  });

  test('half a centavo is rounded up, once', () => {
    expect(fineOf(1, 50n, 100)).toBe(1n);
    expect(fineOf(1, 49n, 100)).toBe(0n);
  });
});

test.each([
  [0n, 'none', 0],
  [9_999n, 'none', 1000],
  [10_000n, 'may', 1000],
  [19_999n, 'may', 2000],
  [20_000n, 'must', 2000],
] as const)('%s centavos of fines of a contract of 100,000 reach: %s', (fined, reach, bps) => {
  const rule = findRule(book, 'CON-END');
  if (!rule) throw new Error('no CON-END');
  expect(endReach(rule, fined, 100_000n)).toEqual({ reach, bps });
});
