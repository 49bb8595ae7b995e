import type { ReactNode } from 'react';
import { fills } from './fills';

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
    <ul className="num grid gap-3">
      {rows.map((row) => (
        <li key={row.id}>
          <p
            className={`mb-[3px] flex flex-wrap justify-between gap-x-4 gap-y-0 text-small ${row.strong ? 'font-semibold text-ink' : 'text-ink-2'}`}
          >
            <span>{row.label}</span>
            <b className="ml-auto font-semibold text-ink">{row.text}</b>
          </p>
          <svg height={22} className="block w-full overflow-visible" aria-hidden="true" focusable="false">
            {row.drawing}
          </svg>
        </li>
      ))}
    </ul>
  );
}

/** The whole against which a bar is read. */
export function Track() {
  return <rect width="100%" height={22} rx={4} className={fills.track} />;
}
