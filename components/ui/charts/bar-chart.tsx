import { ChartFrame, type ChartWords, Drawing, type FillTone } from './chart-frame';
import { percentScale } from './scales';

export type Bar = { id: string; label: string; value: number; /** The value as written for the reader. */ text: string; tone?: FillTone };
type Props = ChartWords & { bars: readonly Bar[]; valueLabel: string; /** A line to reach, in the unit of the values. */ goal?: { value: number; text: string } };

const ROW = 56;

/** One bar a line, its words above it. */
export function BarChart({ bars, valueLabel, goal, ...words }: Props) {
  const x = percentScale(Math.max(goal?.value ?? 0, ...bars.map((bar) => bar.value)));
  const top = goal ? 24 : 0;
  return (
    <ChartFrame
      {...words}
      columns={[{ key: 'label', label: words.itemLabel }, { key: 'text', label: valueLabel, align: 'end' }]}
      rows={bars.map(({ id, label, text }) => ({ id, label, text }))}
    >
      <Drawing {...words} height={top + bars.length * ROW}>
        {bars.map((bar, row) => (
          <g key={bar.id} transform={`translate(0 ${top + row * ROW})`}>
            <text y={16}>{bar.label}</text>
            <text y={16} x="100%" textAnchor="end" className="strong">
              {bar.text}
            </text>
            <rect y={24} width="100%" height={20} rx={4} className="track" />
            <rect y={24} width={`${x(bar.value)}%`} height={20} rx={4} className={`${bar.tone ?? 'brand'}-fill`} />
          </g>
        ))}
        {goal && <GoalMark at={x(goal.value)} text={goal.text} height={top + bars.length * ROW - 12} />}
      </Drawing>
    </ChartFrame>
  );
}

function GoalMark({ at, text, height }: { at: number; text: string; height: number }) {
  return (
    <>
      <line x1={`${at}%`} x2={`${at}%`} y1={20} y2={height} className="goal" />
      <text x={`${at}%`} y={14} textAnchor={at > 50 ? 'end' : 'start'}>
        {text}
      </text>
    </>
  );
}
