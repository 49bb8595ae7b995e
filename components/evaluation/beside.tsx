import type { ReactNode } from 'react';

export type Side = { label: string; value: ReactNode };

/** What an offer says and what the census holds, side by side where there is room. */
export function Beside({ sides }: { sides: readonly Side[] }) {
  return (
    <dl className="halves">
      {sides.map(({ label, value }) => (
        <div key={label}>
          <dt className="small quiet">{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
