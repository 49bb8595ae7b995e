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

const line = 'group/row grid min-h-tap grid-cols-[1fr_auto] items-center gap-x-4 gap-y-0 py-3 text-ink no-underline *:col-[1]';
/** Where the title says all, a sign that it leads on. */
const leadsOn =
  "after:col-[2] after:row-[1/span_3] after:font-sans after:text-xl after:leading-none after:font-semibold after:text-amaranto after:content-['›'_/_'']";

/** A list whose every row is one large target: for thumbs. */
export function RowLinks({ rows, label }: { rows: readonly RowLink[]; label: string }) {
  return (
    <ul aria-label={label}>
      {rows.map((row) => (
        <li key={row.id} className="border-b border-line first:border-t first:border-t-line-strong">
          <AppLink href={row.href} className={row.go ? line : `${line} ${leadsOn}`}>
            <span className="font-serif text-lg leading-[1.25] font-semibold group-hover/row:underline group-hover/row:decoration-1">
              {row.title}
            </span>
            {row.tag}
            <span className="num text-ink-2">{row.note}</span>
            {row.go && (
              <span className="col-[2]! row-[1/span_3] font-semibold text-amaranto underline decoration-1 underline-offset-[0.18em] group-hover/row:text-amaranto-strong group-hover/row:decoration-2">
                {row.go}
              </span>
            )}
          </AppLink>
        </li>
      ))}
    </ul>
  );
}
