import type { Bar } from '@/components/ui/charts/bar-chart';
import type { MapPoint } from '@/components/ui/charts/dot-map';
import type { Dumbbell } from '@/components/ui/charts/dumbbell-chart';
import type { FunnelStage } from '@/components/ui/charts/funnel-chart';
import type { HeatRow, MonthState } from '@/components/ui/charts/heat-strip';
import type { LinePoint } from '@/components/ui/charts/line-chart';
import type { StackedBar } from '@/components/ui/charts/stacked-bar-chart';
import { money, monthShort, percent, quantity } from '@/lib/messages/es/format';
import { patternsEs } from '@/lib/messages/es/patterns';

const { samples } = patternsEs;
/** Invented shares, in thousandths. */
const share = (thousandths: number) => percent(thousandths, 1000);

/** Invented numbers for the parts page. */
export const bars: readonly Bar[] = [
  { id: 'y', label: samples.municipalities[0], value: 38.4, text: share(384) },
  { id: 'p', label: samples.municipalities[1], value: 21, text: share(210), tone: 'info' },
  { id: 't', label: samples.municipalities[2], value: 6.5, text: share(65), tone: 'neutral' },
];

export const stackedBars: readonly StackedBar[] = [
  {
    id: 'milk',
    label: samples.products.milk,
    values: { local: 62, national: 30, foreign: 8 },
    texts: { local: share(620), national: share(300), foreign: share(80) },
    totalText: money(14_820_000n),
  },
  {
    id: 'bread',
    label: samples.products.bread,
    values: { local: 45, national: 20 },
    texts: { local: share(450), national: share(200) },
    totalText: money(9_600_000n),
  },
];

const monthly = [12, 15, null, 21, 24, 28, 31, 35, 38.4];
export const shares: readonly LinePoint[] = monthly.map((value, index) => ({
  id: String(index),
  label: monthShort(index + 2),
  value,
  text: value === null ? samples.none : share(value * 10),
}));

export const pairs: readonly Dumbbell[] = [
  { id: 'a', label: samples.offers.a, from: 180_000, fromText: money(18_000_000n), to: 180_000, toText: money(18_000_000n) },
  {
    id: 'b',
    label: samples.offers.b,
    from: 195_000,
    fromText: money(19_500_000n),
    to: 146_250,
    toText: money(14_625_000n),
    chosen: true,
  },
];

export const stages: readonly FunnelStage[] = [
  { id: 'census', label: samples.stages.census, left: 19 },
  { id: 'volume', label: samples.stages.volume(quantity(4600, 'L')), left: 6, after: 16 },
  { id: 'registry', label: samples.stages.registry, left: 4, after: 12 },
  { id: 'delivery', label: samples.stages.delivery, left: 2, after: 9 },
];

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
export const months: readonly HeatRow[] = [
  {
    id: 'milk',
    label: samples.products.milk,
    months: states.map((state, index) => ({
      month: index + 1,
      state,
      text: state === 'short' ? share(600) : patternsEs.months[state],
    })),
  },
];

export const places: readonly MapPoint[] = [
  { id: '1', label: samples.schools[0], longitude: -65.93, latitude: -19.39, text: '120', weight: 120 },
  { id: '2', label: samples.schools[1], longitude: -65.91, latitude: -19.37, text: '480', weight: 480, tone: 'ok' },
  { id: '3', label: samples.schools[2], longitude: -65.97, latitude: -19.43, text: '64', weight: 64 },
];
