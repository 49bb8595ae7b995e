import { BarRows, Track } from './bar-rows';
import { ChartFrame, type ChartWords } from './chart-frame';
import { fills } from './fills';
import { percentScale } from './scales';

/** How many are left after a requirement; `after` how many would be left with the changes under study. */
export type FunnelStage = { id: string; label: string; left: number; after?: number | undefined };
type Props = ChartWords & { stages: readonly FunnelStage[]; leftLabel: string; afterLabel?: string | undefined };

/** Who is left after each barrier, and who would be with the changes. */
export function FunnelChart({ stages, leftLabel, afterLabel, ...words }: Props) {
  const x = percentScale(Math.max(1, ...stages.map((stage) => Math.max(stage.left, stage.after ?? 0))));
  return (
    <ChartFrame
      {...words}
      legend={
        afterLabel
          ? [
              { label: leftLabel, tone: 'brand' },
              { label: afterLabel, tone: 'after' },
            ]
          : undefined
      }
      columns={[
        { key: 'label', label: words.itemLabel },
        { key: 'left', label: leftLabel, align: 'end' },
        ...(afterLabel ? [{ key: 'after', label: afterLabel, align: 'end' as const }] : []),
      ]}
      rows={stages.map((stage) => ({ id: stage.id, label: stage.label, left: stage.left, after: stage.after ?? stage.left }))}
    >
      <BarRows
        rows={stages.map((stage) => ({
          id: stage.id,
          label: stage.label,
          text: stage.after === undefined || stage.after === stage.left ? stage.left : `${stage.left} → ${stage.after}`,
          drawing: (
            <>
              <Track />
              {stage.after !== undefined && (
                <rect y={1} width={`${x(stage.after)}%`} height={20} rx={4} className={fills.after} />
              )}
              <rect width={`${x(stage.left)}%`} height={22} rx={4} className={fills.brand} />
            </>
          ),
        }))}
      />
    </ChartFrame>
  );
}
