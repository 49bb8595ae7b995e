import { BarRows } from './bar-rows';
import { ChartFrame, type ChartWords } from './chart-frame';
import { dotOf, fills } from './fills';
import { percentScale } from './scales';

export type Dumbbell = {
  id: string;
  label: string;
  from: number;
  fromText: string;
  to: number;
  toText: string;
  /** The one that matters: drawn in bold. */
  chosen?: boolean;
};
type Props = ChartWords & { pairs: readonly Dumbbell[]; fromLabel: string; toLabel: string };

/** Two values of the same thing, a ring and a dot: the real price and the adjusted one. The scale starts near the lowest, not at zero. */
export function DumbbellChart({ pairs, fromLabel, toLabel, ...words }: Props) {
  const all = pairs.flatMap((pair) => [pair.from, pair.to]);
  const floor = Math.min(...all) * 0.92;
  const share = percentScale(Math.max(...all) - floor);
  const x = (value: number) => `${3 + share(value - floor) * 0.94}%`;
  return (
    <ChartFrame
      {...words}
      legend={[
        { label: fromLabel, tone: 'ring', shape: 'round' },
        { label: toLabel, tone: 'brand', shape: 'round' },
      ]}
      columns={[
        { key: 'label', label: words.itemLabel },
        { key: 'from', label: fromLabel, align: 'end' },
        { key: 'to', label: toLabel, align: 'end' },
      ]}
      rows={pairs.map((pair) => ({ id: pair.id, label: pair.label, from: pair.fromText, to: pair.toText }))}
    >
      <BarRows
        rows={pairs.map((pair) => ({
          id: pair.id,
          label: pair.label,
          text: pair.fromText === pair.toText ? pair.toText : `${pair.fromText} → ${pair.toText}`,
          strong: pair.chosen,
          drawing: (
            <>
              <line x1="0" x2="100%" y1={11} y2={11} className="stroke-line [vector-effect:non-scaling-stroke]" />
              <line x1={x(pair.from)} x2={x(pair.to)} y1={11} y2={11} className="stroke-line-strong stroke-3" />
              <circle cx={x(pair.from)} cy={11} r={7} className={fills.ring} />
              <circle cx={x(pair.to)} cy={11} r={8} className={dotOf('brand')} />
            </>
          ),
        }))}
      />
    </ChartFrame>
  );
}
