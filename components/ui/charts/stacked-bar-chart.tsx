import { stack } from 'd3-shape';
import { ChartFrame, type ChartWords, Drawing, type FillTone } from './chart-frame';
import { percentScale } from './scales';

export type Series = { key: string; label: string; tone: FillTone };
export type StackedBar = { id: string; label: string; /** By series key, all in the same unit. */ values: Readonly<Record<string, number>>; /** As written, by series key. */ texts: Readonly<Record<string, string>>; totalText: string };
type Props = ChartWords & { series: readonly Series[]; bars: readonly StackedBar[]; totalLabel: string };

const ROW = 56;

/** Parts of a whole, one bar a line, all on the same scale. */
export function StackedBarChart({ series, bars, totalLabel, ...words }: Props) {
  const layers = stack<StackedBar, string>()
    .keys(series.map((one) => one.key))
    .value((bar, key) => bar.values[key] ?? 0)([...bars]);
  const x = percentScale(Math.max(0, ...layers.flatMap((layer) => layer.map((part) => part[1]))));
  return (
    <ChartFrame
      {...words}
      legend={series}
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
      <Drawing {...words} height={bars.length * ROW}>
        {bars.map((bar, row) => (
          <g key={bar.id} transform={`translate(0 ${row * ROW})`}>
            <text y={16}>{bar.label}</text>
            <text y={16} x="100%" textAnchor="end" className="strong">
              {bar.totalText}
            </text>
            <rect y={24} width="100%" height={20} rx={4} className="track" />
            {layers.map((layer, index) => {
              const [from = 0, to = 0] = layer[row] ?? [];
              const width = x(to) - x(from);
              return width > 0 && <rect key={layer.key} x={`${x(from)}%`} y={24} width={`${width}%`} height={20} className={`${series[index]?.tone}-fill part`} />;
            })}
          </g>
        ))}
      </Drawing>
    </ChartFrame>
  );
}
