import { area, line as curve } from 'd3-shape';
import type { ReactElement, ReactNode } from 'react';
import { lightColours as colours } from '@/components/ui/colours';
import type { ShareDrawing } from './view';

const width = 420;
const inside = width - 2 * 32;

/** The drawing that a view carries, or null. A function, not a component: who lays out must know whether there is one. */
export function DrawingOf({ line, bars, cells, spans, list }: ShareDrawing): ReactElement | null {
  if (line) return <Sheet title={line.title}>{Line(line)}</Sheet>;
  if (bars) return <Sheet title={bars.title}>{Bars(bars)}</Sheet>;
  if (cells) return <Sheet title={cells.title}>{Cells(cells)}</Sheet>;
  if (spans) return <Sheet title={spans.title}>{Spans(spans)}</Sheet>;
  if (list) return <Sheet title={list.title}>{List(list)}</Sheet>;
  return null;
}

function Sheet({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        alignSelf: 'center',
        width,
        padding: '28px 32px 30px',
        gap: 22,
        background: colours.surface,
        border: `2px solid ${colours.line}`,
        borderRadius: 20,
        fontSize: 24,
        lineHeight: 1.25,
      }}
    >
      <div style={{ display: 'flex', fontWeight: 600, color: colours['ink-2'] }}>{title}</div>
      {children}
    </div>
  );
}

/** How the share grew, with its goal; only the ends are named. */
function Line({ points, goal }: NonNullable<ShareDrawing['line']>) {
  const height = 300;
  const edge = 11;
  const top = Math.max(0.01, goal?.share ?? 0, ...points.map(({ share }) => share)) * 1.08;
  const x = (index: number) => edge + ((inside - 2 * edge) * index) / Math.max(1, points.length - 1);
  const y = (share: number) => height - (height - 8) * (share / top);
  const places = points.map(({ share }, index) => ({ x: x(index), y: y(share) }));
  const along = curve<(typeof places)[number]>(
    (place) => place.x,
    (place) => place.y,
  );
  const below = area<(typeof places)[number]>(
    (place) => place.x,
    height,
    (place) => place.y,
  );
  const last = points.at(-1);
  return (
    <div style={{ display: 'flex', flexDirection: 'column', gap: 8 }}>
      <div style={{ display: 'flex', position: 'relative' }}>
        <svg width={inside} height={height} viewBox={`0 0 ${inside} ${height}`} aria-hidden="true">
          <path d={below(places) ?? ''} fill={colours['amaranto-tint']} />
          {goal && <path d={`M0 ${y(goal.share)}H${inside}`} stroke={colours['ink-2']} strokeWidth="2" strokeDasharray="9 7" />}
          <path
            d={along(places) ?? ''}
            fill="none"
            stroke={colours.amaranto}
            strokeWidth="6"
            strokeLinejoin="round"
            strokeLinecap="round"
          />
          {last && <circle cx={x(points.length - 1)} cy={y(last.share)} r="9" fill={colours.amaranto} />}
          <path d={`M0 ${height - 1}H${inside}`} stroke={colours['line-strong']} strokeWidth="2" />
        </svg>
        {goal && (
          <div style={{ position: 'absolute', left: 0, top: y(goal.share) - 36, color: colours['ink-2'] }}>{goal.text}</div>
        )}
      </div>
      <div style={{ display: 'flex', justifyContent: 'space-between', color: colours['ink-2'] }}>
        <div>{points[0]?.label ?? ''}</div>
        <div>{last?.label ?? ''}</div>
      </div>
    </div>
  );
}

/** Shares side by side. */
function Bars({ rows }: NonNullable<ShareDrawing['bars']>) {
  return (
    <div style={{ display: 'flex', flexDirection: 'column', gap: 20 }}>
      {rows.map(({ label, text, share }) => (
        <div key={label} style={{ display: 'flex', flexDirection: 'column', gap: 6 }}>
          <Named label={label} text={text} />
          <div style={{ display: 'flex', height: 18, borderRadius: 9, background: colours.sunken }}>
            <div style={{ width: inside * share, borderRadius: 9, background: colours.amaranto }} />
          </div>
        </div>
      ))}
    </div>
  );
}

const standings = { measured: colours.verde, promised: colours.quinua, silent: colours.sunken } as const;

/** One cell a thing, row by row. */
function Cells({ rows }: NonNullable<ShareDrawing['cells']>) {
  return (
    <div style={{ display: 'flex', flexDirection: 'column', gap: 18 }}>
      {rows.map(({ label, cells }) => (
        <div key={label} style={{ display: 'flex', flexDirection: 'column', gap: 8 }}>
          <div style={{ display: 'flex' }}>{label}</div>
          <div style={{ display: 'flex', flexWrap: 'wrap', gap: 4 }}>
            {cells.map((standing, index) => (
              <div
                key={`${label}-${index.toString()}`}
                style={{
                  width: 22,
                  height: 22,
                  borderRadius: 6,
                  background: standings[standing],
                  border: `1px solid ${standing === 'silent' ? colours['line-strong'] : standings[standing]}`,
                }}
              />
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}

/** From one value to another: the hollow end is where it was, the full one where it counts. */
function Spans({ rows }: NonNullable<ShareDrawing['spans']>) {
  return (
    <div style={{ display: 'flex', flexDirection: 'column', gap: 20 }}>
      {rows.map(({ label, text, from, to, chosen }) => {
        const colour = chosen ? colours.amaranto : colours['line-strong'];
        const [start, end] = [10 + (inside - 20) * from, 10 + (inside - 20) * to];
        return (
          <div key={label} style={{ display: 'flex', flexDirection: 'column', gap: 4 }}>
            <div style={{ display: 'block', lineClamp: 1, fontSize: 22 }}>{label}</div>
            <div style={{ display: 'flex', fontWeight: 600, color: chosen ? colours.amaranto : colours.ink }}>{text}</div>
            <svg width={inside} height={20} viewBox={`0 0 ${inside} 20`} aria-hidden="true">
              <path d={`M${start} 10H${end}`} stroke={colour} strokeWidth="5" />
              <circle cx={start} cy="10" r="7" fill={colours.surface} stroke={colour} strokeWidth="3" />
              <circle cx={end} cy="10" r="9" fill={colour} />
            </svg>
          </div>
        );
      })}
    </div>
  );
}

/** Titles with a line under each. */
function List({ rows, more }: NonNullable<ShareDrawing['list']>) {
  return (
    <div style={{ display: 'flex', flexDirection: 'column', gap: 16 }}>
      {rows.map(({ title, note }, index) => (
        <div
          key={`${title}-${index.toString()}`}
          style={{ display: 'flex', flexDirection: 'column', paddingTop: 14, borderTop: `2px solid ${colours.line}` }}
        >
          <div style={{ display: 'block', lineClamp: 2, fontFamily: 'serif', fontWeight: 600, fontSize: 27, lineHeight: 1.2 }}>
            {title}
          </div>
          {note && <div style={{ display: 'block', lineClamp: 1, color: colours['ink-2'] }}>{note}</div>}
        </div>
      ))}
      {more && <div style={{ display: 'flex', color: colours['ink-2'] }}>{more}</div>}
    </div>
  );
}

function Named({ label, text }: { label: string; text: string }) {
  return (
    <div style={{ display: 'flex', justifyContent: 'space-between', gap: 16 }}>
      <div style={{ display: 'block', lineClamp: 1, flex: 1 }}>{label}</div>
      <div style={{ fontWeight: 600 }}>{text}</div>
    </div>
  );
}
