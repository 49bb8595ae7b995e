import type { Bar } from '@/components/ui/charts/bar-chart';
import type { MapPoint } from '@/components/ui/charts/dot-map';
import type { Dumbbell } from '@/components/ui/charts/dumbbell-chart';
import type { FunnelStage } from '@/components/ui/charts/funnel-chart';
import type { HeatRow, MonthState } from '@/components/ui/charts/heat-strip';
import type { LinePoint } from '@/components/ui/charts/line-chart';
import type { StackedBar } from '@/components/ui/charts/stacked-bar-chart';
import { bolivianos, money, monthShort, percentPoints, quantity } from '@/lib/messages/es/format';
import type { Translator } from '@/lib/messages/translator';

const monthly = [12, 15, null, 21, 24, 28, 31, 35, 38.4];
const states: readonly MonthState[] = [
  'rest',
  'enough',
  'enough',
  'enough',
  'enough',
  'short',
  'none',
  'none',
  'short',
  'enough',
  'enough',
  'rest',
];

/** What share of its purchases some municipalities bought nearby, by INE code. */
export const areaShares = {
  '050101': 58,
  '050102': 6.5,
  '050103': 73,
  '050104': 0,
  '050201': 31,
  '050301': 82,
  '050601': 18,
  '051201': 44.5,
} as const;

/** Invented numbers for the parts page. */
export function sampleCharts(t: Translator<'patterns'>) {
  const bars: readonly Bar[] = [
    { id: 'y', label: t('samples.yocalla'), value: 38.4, text: percentPoints(38.4) },
    { id: 'p', label: t('samples.potosi'), value: 21, text: percentPoints(21), tone: 'info' },
    { id: 't', label: t('samples.tinguipaya'), value: 6.5, text: percentPoints(6.5), tone: 'neutral' },
  ];

  const stackedBars: readonly StackedBar[] = [
    {
      id: 'milk',
      label: t('samples.milk'),
      values: { local: 62, national: 30, foreign: 8 },
      texts: { local: percentPoints(62), national: percentPoints(30), foreign: percentPoints(8) },
      totalText: money(14_820_000n),
    },
    {
      id: 'bread',
      label: t('samples.bread'),
      values: { local: 45, national: 20 },
      texts: { local: percentPoints(45), national: percentPoints(20) },
      totalText: money(9_600_000n),
    },
  ];

  const oneBar: readonly Bar[] = [{ id: 'y', label: t('samples.yocalla'), value: 100, text: percentPoints(100), tone: 'ok' }];

  const shares: readonly LinePoint[] = monthly.map((value, index) => ({
    id: String(index),
    label: monthShort(index + 2),
    value,
    text: value === null ? t('samples.noData') : percentPoints(value),
  }));

  const pairs: readonly Dumbbell[] = [
    {
      id: 'a',
      label: t('samples.offerA'),
      from: 180_000,
      fromText: bolivianos(180_000),
      to: 180_000,
      toText: bolivianos(180_000),
    },
    {
      id: 'b',
      label: t('samples.offerB'),
      from: 195_000,
      fromText: bolivianos(195_000),
      to: 146_250,
      toText: bolivianos(146_250),
      chosen: true,
    },
  ];

  const sampleStages: readonly FunnelStage[] = [
    { id: 'census', label: t('samples.census'), left: 19 },
    { id: 'volume', label: t('samples.volume', { amount: quantity(4600, 'L') }), left: 6, after: 16 },
    { id: 'registry', label: t('samples.registry'), left: 4, after: 12 },
    { id: 'delivery', label: t('samples.delivery'), left: 2, after: 9 },
  ];

  const months: readonly HeatRow[] = [
    {
      id: 'milk',
      label: t('samples.plainMilk'),
      months: states.map((state, index) => ({
        month: index + 1,
        state,
        text: { enough: t('months.enough'), short: percentPoints(60), none: percentPoints(0), rest: t('months.rest') }[state],
      })),
    },
  ];

  const places: readonly MapPoint[] = [
    { id: '1', label: t('samples.totora'), longitude: -65.93, latitude: -19.39, text: '120', weight: 120 },
    { id: '2', label: t('samples.yocalla'), longitude: -65.91, latitude: -19.37, text: '480', weight: 480, tone: 'ok' },
    { id: '3', label: t('samples.salinas'), longitude: -65.97, latitude: -19.43, text: '64', weight: 64 },
  ];
  return { bars, stackedBars, oneBar, shares, pairs, sampleStages, months, places };
}
