import { BarRows, Track } from './bar-rows';
import { ChartFrame, type ChartWords } from './chart-frame';
import { percentScale } from './scales';

/** How many are left after a requirement; `then` how many would be left with the changes under study. */
export type FunnelStage = { id: string; label: string; left: number; then?: number };
type Props = ChartWords & { stages: readonly FunnelStage[]; leftLabel: string; thenLabel?: string };

/** Who is left after each barrier, and who would be with the changes. */
export function FunnelChart({ stages, leftLabel, thenLabel, ...words }: Props) {
  const x = percentScale(Math.max(1, ...stages.map((stage) => Math.max(stage.left, stage.then ?? 0))));
  return (
    <ChartFrame
      {...words}
      legend={thenLabel ? [{ label: leftLabel, tone: 'brand' }, { label: thenLabel, tone: 'then' }] : undefined}
      columns={[
        { key: 'label', label: words.itemLabel },
        { key: 'left', label: leftLabel, align: 'end' },
        ...(thenLabel ? [{ key: 'then', label: thenLabel, align: 'end' as const }] : []),
      ]}
      rows={stages.map((stage) => ({ id: stage.id, label: stage.label, left: stage.left, then: stage.then ?? stage.left }))}
    >
      <BarRows
        description={words.description}
        rows={stages.map((stage) => ({
          id: stage.id,
          label: stage.label,
          text: stage.then === undefined || stage.then === stage.left ? stage.left : `${stage.left} → ${stage.then}`,
          drawing: (
            <>
              <Track />
              {stage.then !== undefined && <rect y={1} width={`${x(stage.then)}%`} height={20} rx={4} className="then-fill" />}
              <rect width={`${x(stage.left)}%`} height={22} rx={4} className="brand-fill" />
            </>
          ),
        }))}
      />
    </ChartFrame>
  );
}
