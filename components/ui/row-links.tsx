import type { Route } from 'next';
import type { ReactNode } from 'react';
import { AppLink } from './app-link';

export type RowLink = {
  id: string;
  href: Route;
  title: string;
  /** What is known of it, in a line or two. */
  note: ReactNode;
  /** The verb of what the row leads to: "Recibir". Absent where the title says it already: a sign stands for it. */
  go?: string;
  tag?: ReactNode;
};

/** A list whose every row is one large target: for thumbs. */
export function RowLinks({ rows, label }: { rows: readonly RowLink[]; label: string }) {
  return (
    <ul className="row-links" aria-label={label}>
      {rows.map((row) => (
        <li key={row.id}>
          <AppLink href={row.href}>
            <span className="row-links-title">{row.title}</span>
            {row.tag}
            <span className="quiet num">{row.note}</span>
            {row.go && <span className="row-links-go">{row.go}</span>}
          </AppLink>
        </li>
      ))}
    </ul>
  );
}
