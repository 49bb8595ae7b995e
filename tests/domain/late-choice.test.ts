import { describe, expect, test } from 'vitest';
import { chosenLate, isKept, isLateChoice, lateShown, lateView } from '@/lib/domain/contracts/late-choice';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const due = (n: number, dueOn: string) => ({ scheduledId: id(n), dueOn });
/** 250 deliveries in March, 30 in April. */
const many = Array.from({ length: 280 }, (_, n) => due(n, n < 250 ? '2026-03-02' : '2026-04-06'));

test.each([
  ['todas', true],
  ['mes:2026-03', true],
  [id(1), true],
  ['mes:2026-13', false],
  ['mes:', false],
  ['', false],
  ["' or 1=1", false],
])('%s is a choice: %s', (text, is) => expect(isLateChoice(text)).toBe(is));

test.each([
  [['todas'], 280],
  [['mes:2026-03'], 250],
  [['mes:2026-04', id(0)], 31],
  [['mes:2026-04', id(260)], 30],
  [[id(999)], 0],
  [[], 0],
])('%j chooses %i of them, each once', (choices, count) => expect(chosenLate(many, choices)).toHaveLength(count));

describe('what a page shows of what can be fined', () => {
  test('all of it where it fits', () => {
    const few = many.slice(200, 280);
    const view = lateView(few, ['todas'], '');
    expect(view).toMatchObject({ rows: few, previous: null, next: null, kept: [] });
    expect(view.months.every(({ shown }) => shown)).toBe(true);
  });

  test('else month by month, page by page, until each was seen once', () => {
    const seen: string[] = [];
    for (const { month } of lateView(many, [], '').months)
      for (let ask: string | null = month; ask !== null; ) {
        const view: ReturnType<typeof lateView<(typeof many)[number]>> = lateView(many, [], ask);
        expect(view.rows.length).toBeLessThanOrEqual(lateShown);
        seen.push(...view.rows.map(({ scheduledId }) => scheduledId));
        ask = view.next;
      }
    expect(seen).toEqual(many.map(({ scheduledId }) => scheduledId));
    expect(lateView(many, [], '2026-03:200').previous).toBe('2026-03:100');
  });

  test('a choice that reaches beyond the page stays, and takes its rows along', () => {
    const { rows, kept } = lateView(many, ['mes:2026-03', id(0), id(260), id(999)], '2026-03');
    expect(kept).toEqual(['mes:2026-03', id(260)]);
    expect(rows.every((row) => isKept(row, kept))).toBe(true);
    expect(lateView(many, ['mes:2026-04'], '2026-04').kept).toEqual([]);
  });

  test.each(['2026-09', 'x', '2026-03:9999', '2026-03:-1', ':'])('%s is the first page', (asked) => {
    expect(lateView(many, [], asked).rows[0]).toEqual(many[0]);
  });

  test('nothing late is no page', () => expect(lateView([], ['todas'], '')).toMatchObject({ rows: [], months: [], kept: [] }));
});
