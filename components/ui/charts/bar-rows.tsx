import type { ReactNode } from 'react';

export type BarRow = {
  id: string;
  label: string;
  text: ReactNode;
  strong?: boolean | undefined /** SVG shapes: x in percent, y from 0 to 22 pixels. */;
  drawing: ReactNode;
};

/** Lines of words with a drawing under each. The words are text, not drawing: they wrap on a phone and are read aloud. */
export function BarRows({ rows }: { rows: readonly BarRow[] }) {
  return (
    <ul className="bar-rows num">
      {rows.map((row) => (
        <li key={row.id}>
          <p className={row.strong ? 'strong' : undefined}>
            <span>{row.label}</span>
            <b>{row.text}</b>
          </p>
          <svg height={22} aria-hidden="true" focusable="false">
            {row.drawing}
          </svg>
        </li>
      ))}
    </ul>
  );
}

/** The whole against which a bar is read. */
export function Track() {
  return <rect width="100%" height={22} rx={4} className="track" />;
}
