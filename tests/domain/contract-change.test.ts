import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ChangeableItem,
  changeLines,
  changeRoom,
  changeState,
  changeSums,
  checkChange,
  withAhead,
} from '@/lib/domain/contracts/change';
import { requireRule, rulesInForce } from '@/lib/domain/law/rule-book';
import { realRules } from '@/tests/support/reference';

const book = { day: '2026-03-12', version: 'test', rules: rulesInForce(realRules(), [], '2026-03-12') };
const trace = requireRule(book, 'CON-CHANGE');
const item = (contractItemId: string, more: Partial<ChangeableItem> = {}): ChangeableItem => ({
  contractItemId,
  lotItemId: `lot-${contractItemId}`,
  lotId: 'lot',
  units: 1000,
  priceCentavos: 200n,
  ahead: 400,
  ...more,
});
const items = [item('milk'), item('bread', { priceCentavos: 100n, units: 500, ahead: 500 })];
const terms = {
  items,
  room: { signedCentavos: 250_000n, usedCentavos: 0n },
  trace,
  endsOn: '2026-06-30',
  lastDay: '2026-11-27',
};
const change = (lines: Record<string, number>, endsOn: string | null = null) => ({
  lines: Object.entries(lines).map(([contractItemId, units]) => ({ contractItemId, units })),
  endsOn,
});

describe('a change of a contract', () => {
  test('the rule says ten per cent of all changes together, and decides', () => {
    expect(trace).toMatchObject({ value: { maxPercent: 10 }, confidence: 'seen', decides: true });
  });

  test.each([
    ['more of one item', { milk: 125 }, null, { amountCentavos: 25_000n, weightCentavos: 25_000n }],
    ['less of one item', { milk: -100 }, null, { amountCentavos: -20_000n, weightCentavos: 20_000n }],
    ['one for another weighs both', { milk: 50, bread: -100 }, null, { amountCentavos: 0n, weightCentavos: 20_000n }],
    ['a longer term alone', {}, '2026-07-03', { amountCentavos: 0n, weightCentavos: 0n }],
  ] as const)('%s', (_, lines, endsOn, sums) => {
    expect(checkChange(change(lines, endsOn), terms)).toEqual(sums);
  });

  test.each([
    ['nothing changes', change({}), 'change-empty'],
    ['an item of another contract', change({ rice: 1 }), 'lines-do-not-match'],
    ['more than is ahead is taken away', change({ milk: -401 }), 'change-beyond-ahead'],
    ['nothing would be left of an item', change({ bread: -500 }), 'change-beyond-ahead'],
    ['a centavo over the limit', change({ bread: 251 }), 'change-over-limit'],
    ['the term would not be longer', change({}, '2026-06-30'), 'term-not-longer'],
    ['the term would pass the year', change({}, '2026-11-28'), 'term-beyond-year'],
  ] as const)('is refused where %s', (_, asked, code) => {
    expect(() => checkChange(asked, terms)).toThrow(expect.objectContaining({ code }));
  });

  test('earlier changes count, more and less alike', () => {
    const room = { signedCentavos: 250_000n, usedCentavos: 24_900n };
    expect(checkChange(change({ bread: 1 }), { ...terms, room })).toMatchObject({ weightCentavos: 100n });
    expect(() => checkChange(change({ bread: -2 }), { ...terms, room })).toThrow(
      expect.objectContaining({ code: 'change-over-limit', params: { limitBps: 1000, leftCentavos: '100' } }),
    );
    expect(changeRoom(trace, room)).toMatchObject({ maxCentavos: 25_000n, leftCentavos: 100n, usedBps: 996 });
  });

  test('whatever is agreed one after another, all together stays within the limit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ milk: fc.integer({ min: -90, max: 90 }), bread: fc.integer({ min: -90, max: 90 }) })),
        (asked) => {
          let [used, amount] = [0n, 250_000n];
          for (const one of asked) {
            const { lines } = change(Object.fromEntries(Object.entries(one).filter(([, units]) => units !== 0)));
            const room = { signedCentavos: 250_000n, usedCentavos: used };
            try {
              const sums = checkChange({ lines, endsOn: null }, { ...terms, room });
              used += sums.weightCentavos;
              amount += sums.amountCentavos;
            } catch {
              expect(lines.length === 0 || used + changeSums(items, lines).weightCentavos > 25_000n).toBe(true);
            }
          }
          expect(used <= 25_000n && amount >= 225_000n && amount <= 275_000n).toBe(true);
        },
      ),
    );
  });
});

test('a change is read from what each item would have; what stays is no line', () => {
  const totals = [{ contractItemId: 'milk', units: 1010 }, { contractItemId: 'bread', units: 500 }, { contractItemId: 'milk' }];
  expect(changeLines(items, totals)).toEqual([{ contractItemId: 'milk', units: 10 }]);
});

test('what is ahead of an item is what its deliveries ahead bring', () => {
  const part = (lotItemId: string, units: number) => ({ lotId: 'lot', lotItemId, units });
  const ahead = [{ parts: [part('lot-milk', 3), part('lot-bread', 1)] }, { parts: [part('lot-milk', 4)] }];
  const left = (milk: number) => new Map(Object.entries({ milk, bread: 500 }));
  expect(withAhead(items, ahead, left(900)).map((one) => one.ahead)).toEqual([7, 1]);
  // Outside the schedule all but four came, or are on their way.
  expect(withAhead(items, ahead, left(4)).map((one) => one.ahead)).toEqual([4, 1]);
});

test.each([
  [null, true, 'waiting'],
  [null, false, 'replaced'],
  [{ agreed: true }, false, 'agreed'],
  [{ agreed: false }, true, 'declined'],
] as const)('the answer %s, the last one: %s → %s', (answer, isLast, state) => {
  expect(changeState(answer, isLast)).toBe(state);
});
