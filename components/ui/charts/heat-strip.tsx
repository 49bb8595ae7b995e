import { monthShort } from '@/lib/messages/format';
import { ChartFrame, type ChartWords, Drawing } from './chart-frame';
import { fills, onFills } from './fills';

/** How a month stands: `enough` covers what is needed, `short` part of it, `none` nothing, `rest` nothing is needed. */
export type MonthState = 'enough' | 'short' | 'none' | 'rest';
export type HeatMonth = { /** 1 to 12 */ month: number; state: MonthState; text: string };
export type HeatRow = { id: string; label: string; months: readonly HeatMonth[] };
type Props = ChartWords & { rows: readonly HeatRow[]; stateLabels: Readonly<Record<MonthState, string>> };

const ROW = 62;
const tones = { enough: 'ok', short: 'due', none: 'bad' } as const;
const signs: Record<MonthState, string> = { enough: '✓', short: '◐', none: '✕', rest: '' };

/** Twelve months side by side: what is produced against what is needed. Each month carries a sign besides its colour. */
export function HeatStrip({ rows, stateLabels, ...words }: Props) {
  return (
    <ChartFrame
      {...words}
      legend={[
        { label: `${signs.enough} ${stateLabels.enough}`, tone: 'ok' },
        { label: `${signs.short} ${stateLabels.short}`, tone: 'due' },
        { label: `${signs.none} ${stateLabels.none}`, tone: 'bad' },
      ]}
      columns={[
        { key: 'label', label: words.itemLabel },
        ...range12.map((month) => ({ key: `m${month}`, label: monthShort(month) })),
      ]}
      rows={rows.map((row) => ({
        id: row.id,
        label: row.label,
        ...Object.fromEntries(row.months.map((one) => [`m${one.month}`, one.text])),
      }))}
    >
      <Drawing {...words} height={rows.length * ROW + 22}>
        {rows.map((row, index) => (
          <g key={row.id} transform={`translate(0 ${index * ROW})`}>
            <text y={16} className="strong">
              {row.label}
            </text>
            {row.months.map((one) => (
              <g key={one.month}>
                <rect
                  x={`${((one.month - 1) * 100) / 12}%`}
                  y={24}
                  width="7.8%"
                  height={28}
                  rx={3}
                  className={fills[one.state === 'rest' ? 'track' : tones[one.state]]}
                />
                <text
                  x={`${((one.month - 1) * 100) / 12 + 3.9}%`}
                  y={43}
                  textAnchor="middle"
                  className={one.state === 'rest' ? undefined : onFills[tones[one.state]]}
                >
                  {signs[one.state]}
                </text>
              </g>
            ))}
          </g>
        ))}
        {range12.map((month) => (
          <text key={month} x={`${((month - 1) * 100) / 12 + 3.9}%`} y={rows.length * ROW + 12} textAnchor="middle">
            {monthShort(month).slice(0, 1).toUpperCase()}
          </text>
        ))}
      </Drawing>
    </ChartFrame>
  );
}

const range12 = Array.from({ length: 12 }, (_, index) => index + 1);
