import type { Bar } from '@/components/ui/charts/bar-chart';
import type { MapPoint } from '@/components/ui/charts/dot-map';
import type { Dumbbell } from '@/components/ui/charts/dumbbell-chart';
import type { FunnelStage } from '@/components/ui/charts/funnel-chart';
import type { HeatRow, MonthState } from '@/components/ui/charts/heat-strip';
import type { LinePoint } from '@/components/ui/charts/line-chart';
import type { StackedBar } from '@/components/ui/charts/stacked-bar-chart';
import { decimal, monthShort } from '@/lib/messages/es/format';

/** Invented numbers for the parts page. */
export const bars: readonly Bar[] = [
  { id: 'y', label: 'Yocalla', value: 38.4, text: '38,4 %' },
  { id: 'p', label: 'Potosí', value: 21, text: '21 %', tone: 'info' },
  { id: 't', label: 'Tinguipaya', value: 6.5, text: '6,5 %', tone: 'neutral' },
];

export const stackedBars: readonly StackedBar[] = [
  {
    id: 'milk',
    label: 'Leche con plátano',
    values: { local: 62, national: 30, foreign: 8 },
    texts: { local: '62 %', national: '30 %', foreign: '8 %' },
    totalText: 'Bs 148.200,00',
  },
  {
    id: 'bread',
    label: 'Pan de amaranto',
    values: { local: 45, national: 20 },
    texts: { local: '45 %', national: '20 %' },
    totalText: 'Bs 96.000,00',
  },
];

export const oneBar: readonly Bar[] = [{ id: 'y', label: 'Yocalla', value: 100, text: '100 %', tone: 'ok' }];

/** Municipality and local share by INE code. */
export const areaShares: Readonly<Record<string, readonly [name: string, share: number]>> = {
  '050101': ['Potosí', 58],
  '050102': ['Tinguipaya', 6.5],
  '050103': ['Yocalla', 73],
  '050104': ['Urmiri', 0],
  '050201': ['Uncía', 31],
  '050301': ['Betanzos', 82],
  '050601': ['Cotagaita', 18],
  '051201': ['Uyuni', 44.5],
};

const monthly = [12, 15, null, 21, 24, 28, 31, 35, 38.4];
export const shares: readonly LinePoint[] = monthly.map((value, index) => ({
  id: String(index),
  label: monthShort(index + 2),
  value,
  text: value === null ? 'sin dato' : `${decimal(value)} %`,
}));

export const pairs: readonly Dumbbell[] = [
  { id: 'a', label: 'Oferta A', from: 180_000, fromText: 'Bs 180.000', to: 180_000, toText: 'Bs 180.000' },
  {
    id: 'b',
    label: 'Oferta B, OECA de Yocalla',
    from: 195_000,
    fromText: 'Bs 195.000',
    to: 146_250,
    toText: 'Bs 146.250',
    chosen: true,
  },
];

export const stages: readonly FunnelStage[] = [
  { id: 'census', label: 'En el censo, con el producto', left: 19 },
  { id: 'volume', label: 'Volumen: 4.600 L por mes', left: 6, after: 16 },
  { id: 'registry', label: 'Registro sanitario', left: 4, after: 12 },
  { id: 'delivery', label: 'Entrega en 23 escuelas', left: 2, after: 9 },
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
    label: 'Leche',
    months: states.map((state, index) => ({
      month: index + 1,
      state,
      text: { enough: 'alcanza', short: '60 %', none: '0 %', rest: 'sin clases' }[state],
    })),
  },
];

export const places: readonly MapPoint[] = [
  { id: '1', label: 'Totora Pampa', longitude: -65.93, latitude: -19.39, text: '120', weight: 120 },
  { id: '2', label: 'Yocalla', longitude: -65.91, latitude: -19.37, text: '480', weight: 480, tone: 'ok' },
  { id: '3', label: 'Salinas', longitude: -65.97, latitude: -19.43, text: '64', weight: 64 },
];
