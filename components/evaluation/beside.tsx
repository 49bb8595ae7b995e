import type { ReactNode } from 'react';
import { looks } from '@/components/ui/looks';

export type Side = { label: string; value: ReactNode };

/** What an offer says and what the census holds, side by side where there is room. */
export function Beside({ sides }: { sides: readonly Side[] }) {
  return (
    <dl className={looks.halves}>
      {sides.map(({ label, value }) => (
        <div key={label}>
          <dt className="text-small text-ink-2">{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
