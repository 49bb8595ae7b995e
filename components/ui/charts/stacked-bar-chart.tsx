import { stack } from 'd3-shape';
import { useId } from 'react';
import { BarRows, Track } from './bar-rows';
import { ChartFrame, type ChartWords, type FillTone } from './chart-frame';
import { partOf } from './fills';
import { percentScale } from './scales';
import { Textures } from './textures';

export type Series = { key: string; label: string; tone: FillTone };
export type StackedBar = {
  id: string;
  label: string;
  /** By series key, all in the same unit. */
  values: Readonly<Record<string, number>>;
  /** The same as written for the reader. */
  texts: Readonly<Record<string, string>>;
  totalText: string;
};
type Props = ChartWords & { series: readonly Series[]; bars: readonly StackedBar[]; totalLabel: string };

/** Parts of a whole, one bar a line, all on the same scale. Each part has a texture besides its colour; the first is plain. */
export function StackedBarChart({ series, bars, totalLabel, ...words }: Props) {
  const textures = useId();
  const layers = stack<StackedBar, string>()
    .keys(series.map((one) => one.key))
    .value((bar, key) => bar.values[key] ?? 0)([...bars]);
  const x = percentScale(Math.max(0, ...layers.flatMap((layer) => layer.map((part) => part[1]))));
  const place = (from: number, to: number) => ({ x: `${x(from)}%`, width: `${round(x(to) - x(from))}%`, height: 22 });
  const parts = (row: number) =>
    layers.map((layer, index) => {
      const [from = 0, to = 0] = layer[row] ?? [];
      return (
        <g key={layer.key}>
          <rect {...place(from, to)} className={partOf(series[index]?.tone ?? 'neutral')} />
          {index > 0 && <rect {...place(from, to)} fill={`url(#${textures}-${index % 4})`} />}
        </g>
      );
    });
  return (
    <ChartFrame
      {...words}
      legend={series.map((one, index) => ({ ...one, texture: index % 4 }))}
      columns={[
        { key: 'label', label: words.itemLabel },
        ...series.map((one) => ({ key: `s-${one.key}`, label: one.label, align: 'end' as const })),
        { key: 'total', label: totalLabel, align: 'end' },
      ]}
      rows={bars.map((bar) => ({
        id: bar.id,
        label: bar.label,
        total: bar.totalText,
        ...Object.fromEntries(series.map((one) => [`s-${one.key}`, bar.texts[one.key] ?? '0'])),
      }))}
    >
      <Textures id={textures} />
      <BarRows
        rows={bars.map((bar, row) => ({
          id: bar.id,
          label: bar.label,
          text: bar.totalText,
          drawing: (
            <>
              <Track />
              {parts(row)}
            </>
          ),
        }))}
      />
    </ChartFrame>
  );
}

const round = (percent: number) => Math.round(percent * 100) / 100;
