import type { Route } from 'next';
import { AppLink } from './app-link';

export type Tab = { label: string; href: Route; current?: boolean; count?: string };

const look =
  'inline-flex min-h-tap items-center gap-[0.5em] border-b-4 border-transparent text-ink no-underline hover:border-line-strong aria-[current]:border-amaranto aria-[current]:font-semibold aria-[current]:text-amaranto-strong forced-colors:border-[Canvas] forced-colors:aria-[current]:border-[Highlight]';

/** Views of the same record, each with its own address. */
export function Tabs({ tabs, label }: { tabs: readonly Tab[]; label: string }) {
  return (
    <nav className="flex flex-wrap gap-x-6 gap-y-0 border-b border-line-strong" aria-label={label} data-part="tabs">
      {tabs.map((tab) => (
        <AppLink key={tab.href} href={tab.href} aria-current={tab.current ? 'page' : undefined} className={look}>
          {tab.label}
          {tab.count && (
            <span className="rounded-round bg-sunken px-[0.5em] text-small text-ink forced-colors:border forced-colors:border-[CanvasText] num">
              {tab.count}
            </span>
          )}
        </AppLink>
      ))}
    </nav>
  );
}
