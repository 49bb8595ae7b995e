import { BarRows, Track } from './bar-rows';
import { ChartFrame, type ChartWords, type FillTone } from './chart-frame';
import { fills } from './fills';
import { percentScale } from './scales';

export type Bar = {
  id: string;
  label: string;
  value: number /** The value as written for the reader. */;
  text: string;
  tone?: FillTone;
};
type Props = ChartWords & {
  bars: readonly Bar[];
  valueLabel: string /** A line to reach, in the unit of the values. */;
  goal?: { value: number; text: string };
};

/** One bar a line, its words above it; the goal is a mark on every bar. */
export function BarChart({ bars, valueLabel, goal, ...words }: Props) {
  const x = percentScale(Math.max(goal?.value ?? 0, ...bars.map((bar) => bar.value)));
  return (
    <ChartFrame
      {...words}
      legend={goal && [{ label: goal.text, tone: 'goal' }]}
      columns={[
        { key: 'label', label: words.itemLabel },
        { key: 'text', label: valueLabel, align: 'end' },
      ]}
      rows={bars.map(({ id, label, text }) => ({ id, label, text }))}
    >
      <BarRows
        rows={bars.map((bar) => ({
          id: bar.id,
          label: bar.label,
          text: bar.text,
          drawing: (
            <>
              <Track />
              <rect width={`${x(bar.value)}%`} height={22} rx={4} className={fills[bar.tone ?? 'brand']} />
              {goal && (
                <rect x={`${x(goal.value) - 0.5}%`} y={-3} width={4} height={28} className="fill-ink stroke-surface stroke-1" />
              )}
            </>
          ),
        }))}
      />
    </ChartFrame>
  );
}
