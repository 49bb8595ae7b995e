import { area, line } from 'd3-shape';
import { useTranslations } from 'next-intl';
import { ChartFrame, type ChartWords, Drawing } from './chart-frame';
import { dotOf } from './fills';
import { nameSides, percentScale } from './scales';

export type LinePoint = {
  id: string;
  label: string /** null where there is nothing measured: the line breaks. */;
  value: number | null;
  text: string;
  /** What was divided by what, for the table. */
  parts?: string;
};
type Goal = { value: number; text: string };
type Props = ChartWords & {
  points: readonly LinePoint[];
  valueLabel: string;
  /** Goals to which the line is held, this one's first. */
  goals?: readonly Goal[];
};

const HEIGHT = 200;
const FLOOR = HEIGHT - 24;
const CEILING = 28;
/** Room of a line of letters. */
const LINE = 18;

/** How a number went over time, with the goals it had. Labels only its ends: the table has the rest. */
export function LineChart({ points, valueLabel, goals = [], ...words }: Props) {
  const t = useTranslations('shares');
  const share = percentScale(Math.max(0, ...goals.map(({ value }) => value), ...points.map((point) => point.value ?? 0)) * 1.05);
  const y = (value: number) => FLOOR - ((FLOOR - CEILING) * share(value)) / 100;
  const x = (index: number) => (points.length > 1 ? (100 * index) / (points.length - 1) : 50);
  const dots = points.map((point, index) => ({ ...point, at: x(index) }));
  const known = (dot: (typeof dots)[number]) => dot.value !== null;
  const curve = line<(typeof dots)[number]>()
    .defined(known)
    .x((dot) => dot.at)
    .y((dot) => y(dot.value ?? 0));
  const ground = area<(typeof dots)[number]>()
    .defined(known)
    .x((dot) => dot.at)
    .y0(FLOOR)
    .y1((dot) => y(dot.value ?? 0));
  const last = dots.findLast(known);
  // A goal is named above its mark, at the end where the curve is farther; one close above another gives it that room.
  const crowded = (goal: Goal) => goals.some(({ value }) => value > goal.value && y(goal.value) - y(value) < LINE);
  const nameAt = (goal: Goal) => y(goal.value) + (crowded(goal) ? LINE - 3 : -6);
  const curveAt = dots.flatMap(({ at, value }) => (value === null ? [] : [{ at, y: y(value) }]));
  const ending = last ? [{ at: last.at, y: y(last.value ?? 0) - LINE }] : [];
  const isLeft = (goal: Goal) => {
    const room = nameSides([...curveAt, ...ending], nameAt(goal) - LINE / 3);
    return room.left >= room.right;
  };
  return (
    <ChartFrame
      {...words}
      columns={[
        { key: 'label', label: words.itemLabel },
        { key: 'text', label: valueLabel, align: 'end' },
        ...(points.some(({ parts }) => parts) ? [{ key: 'parts', label: t('column'), align: 'end' as const }] : []),
      ]}
      rows={points.map(({ id, label, text, parts }) => ({ id, label, text, parts }))}
    >
      <Drawing {...words} height={HEIGHT}>
        {/* Stretched to the width; strokes keep theirs by vector-effect. */}
        <svg
          viewBox={`0 0 100 ${HEIGHT}`}
          className="block w-full overflow-visible"
          preserveAspectRatio="none"
          height={HEIGHT}
          aria-hidden="true"
        >
          <path d={ground(dots) ?? ''} className="edged fill-amaranto-tint" />
          <path
            d={curve(dots) ?? ''}
            className="edged fill-none stroke-amaranto stroke-3 [stroke-linejoin:round] [vector-effect:non-scaling-stroke]"
          />
        </svg>
        <line x1="0" x2="100%" y1={FLOOR} y2={FLOOR} className="stroke-line [vector-effect:non-scaling-stroke]" />
        {goals.map((goal) => (
          <g key={goal.text}>
            <line
              x1="0"
              x2="100%"
              y1={y(goal.value)}
              y2={y(goal.value)}
              className="stroke-ink-2 [stroke-dasharray:5_4] [vector-effect:non-scaling-stroke]"
            />
            <text
              y={nameAt(goal)}
              x={isLeft(goal) ? 0 : '100%'}
              textAnchor={isLeft(goal) ? 'start' : 'end'}
              className="goal-name"
            >
              {goal.text}
            </text>
          </g>
        ))}
        {last && (
          <>
            <circle cx={`${last.at}%`} cy={y(last.value ?? 0)} r={6} className={dotOf('brand')} />
            <text x={`${last.at}%`} y={y(last.value ?? 0) - 12} textAnchor={last.at > 50 ? 'end' : 'start'} className="strong">
              {last.text}
            </text>
          </>
        )}
        <text y={HEIGHT - 4}>{points[0]?.label}</text>
        {points.length > 1 && (
          <text y={HEIGHT - 4} x="100%" textAnchor="end">
            {points.at(-1)?.label}
          </text>
        )}
      </Drawing>
    </ChartFrame>
  );
}
