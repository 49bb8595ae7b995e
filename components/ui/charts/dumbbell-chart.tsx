import { ChartFrame, type ChartWords, Drawing } from './chart-frame';
import { percentScale } from './scales';

export type Dumbbell = { id: string; label: string; from: number; fromText: string; to: number; toText: string; /** The one that matters: drawn in bold. */ chosen?: boolean };
type Props = ChartWords & { pairs: readonly Dumbbell[]; fromLabel: string; toLabel: string };

const ROW = 60;

/** Two values of the same thing: the real price and the adjusted one. The scale starts near the lowest. */
export function DumbbellChart({ pairs, fromLabel, toLabel, ...words }: Props) {
  const all = pairs.flatMap((pair) => [pair.from, pair.to]);
  const floor = Math.min(...all) * 0.92;
  const share = percentScale(Math.max(...all) - floor);
  const x = (value: number) => `${2 + share(value - floor) * 0.96}%`;
  return (
    <ChartFrame
      {...words}
      legend={[{ label: fromLabel, tone: 'neutral' }, { label: toLabel, tone: 'brand' }]}
      columns={[
        { key: 'label', label: words.itemLabel },
        { key: 'from', label: fromLabel, align: 'end' },
        { key: 'to', label: toLabel, align: 'end' },
      ]}
      rows={pairs.map((pair) => ({ id: pair.id, label: pair.label, from: pair.fromText, to: pair.toText }))}
    >
      <Drawing {...words} height={pairs.length * ROW}>
        {pairs.map((pair, row) => (
          <g key={pair.id} transform={`translate(0 ${row * ROW})`}>
            <text y={16} className={pair.chosen ? 'strong' : undefined}>
              {pair.label}
            </text>
            <text y={16} x="100%" textAnchor="end" className="strong">
              {pair.fromText === pair.toText ? pair.toText : `${pair.fromText} → ${pair.toText}`}
            </text>
            <line x1="0" x2="100%" y1={36} y2={36} className="rule" />
            <line x1={x(pair.from)} x2={x(pair.to)} y1={36} y2={36} className="link" />
            <circle cx={x(pair.from)} cy={36} r={8} className="neutral-fill" />
            <circle cx={x(pair.to)} cy={36} r={8} className="brand-fill dot" />
          </g>
        ))}
      </Drawing>
    </ChartFrame>
  );
}
