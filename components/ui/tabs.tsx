import type { Route } from 'next';
import { AppLink } from './app-link';

export type Tab = { label: string; href: Route; current?: boolean; count?: string };

/** Views of the same record, each with its own address. */
export function Tabs({ tabs, label }: { tabs: readonly Tab[]; label: string }) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map((tab) => (
        <AppLink key={tab.href} href={tab.href} aria-current={tab.current ? 'page' : undefined}>
          {tab.label}
          {tab.count && <span className="tabs-count num">{tab.count}</span>}
        </AppLink>
      ))}
    </nav>
  );
}
