import { ChartFrame, type ChartWords, Drawing } from './chart-frame';
import { percentScale } from './scales';

/** How many are left after a requirement; `then` how many would be left with the changes under study. */
export type FunnelStage = { id: string; label: string; left: number; then?: number };
type Props = ChartWords & { stages: readonly FunnelStage[]; leftLabel: string; thenLabel?: string };

const ROW = 56;

/** Who is left after each barrier, and who would be with the changes. */
export function FunnelChart({ stages, leftLabel, thenLabel, ...words }: Props) {
  const x = percentScale(Math.max(1, ...stages.map((stage) => Math.max(stage.left, stage.then ?? 0))));
  return (
    <ChartFrame
      {...words}
      legend={thenLabel ? [{ label: leftLabel, tone: 'brand' }, { label: thenLabel, tone: 'ok' }] : undefined}
      columns={[
        { key: 'label', label: words.itemLabel },
        { key: 'left', label: leftLabel, align: 'end' },
        ...(thenLabel ? [{ key: 'then', label: thenLabel, align: 'end' as const }] : []),
      ]}
      rows={stages.map((stage) => ({ id: stage.id, label: stage.label, left: stage.left, then: stage.then ?? stage.left }))}
    >
      <Drawing {...words} height={stages.length * ROW}>
        {stages.map((stage, row) => (
          <g key={stage.id} transform={`translate(0 ${row * ROW})`}>
            <text y={16}>{stage.label}</text>
            <text y={16} x="100%" textAnchor="end" className="strong">
              {stage.then === undefined || stage.then === stage.left ? stage.left : `${stage.left} → ${stage.then}`}
            </text>
            <rect y={24} width="100%" height={22} rx={4} className="track" />
            {stage.then !== undefined && <rect y={25} x={1} width={`${x(stage.then)}%`} height={20} rx={4} className="was" />}
            <rect y={24} width={`${x(stage.left)}%`} height={22} rx={4} className="brand-fill" />
          </g>
        ))}
      </Drawing>
    </ChartFrame>
  );
}
