import { describe, expect, test } from 'vitest';
import { coverOf, gramsPerMonth, percentCovered } from '@/lib/domain/matching/capacity';
import { aLot, anItem } from '../tenders/a-lot';
import { lot, milk } from './a-supplier';

describe('share of the quantity', () => {
  test.each([
    { why: 'half of it, all year', capacities: [milk(100)], percent: 50 },
    { why: 'all of it', capacities: [milk(200)], percent: 100 },
    { why: 'more than all', capacities: [milk(900)], percent: 100 },
    {
      why: 'a gram short is not everything',
      capacities: [{ ...milk(200), gramsPerMonth: 199_999 }],
      percent: 99,
    },
    {
      why: 'only in March (31 of 60 days)',
      capacities: [milk(200, [3])],
      percent: 51,
    },
    { why: 'out of season', capacities: [milk(200, [8, 9])], percent: 0 },
    {
      why: 'the fresh food is not the transformed product',
      capacities: [{ ...milk(200), kind: 'fresh' as const }],
      percent: 0,
    },
    {
      why: 'another food',
      capacities: [{ ...milk(200), foodCode: 'trigo' }],
      percent: 0,
    },
    { why: 'nothing declared', capacities: [], percent: 0 },
  ])('$why → $percent %', ({ capacities, percent }) => expect(percentCovered(coverOf(lot, capacities))).toBe(percent));

  test('is said for an average month of thirty days', () => {
    expect(gramsPerMonth(anItem('leche', 2000), lot)).toBe(200_000);
    expect(coverOf(lot, [milk(100)]).items[0]).toMatchObject({
      neededPerMonth: 200_000,
      coveredPerMonth: 100_000,
    });
  });

  test('a single week may take a whole month of capacity', () => {
    const week = aLot({
      startsOn: '2026-03-02',
      endsOn: '2026-03-06',
      items: [anItem('leche', 500)],
    });
    expect(percentCovered(coverOf(week, [milk(100)]))).toBe(100);
  });
});
