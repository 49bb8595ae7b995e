import type { ReactNode } from 'react';

/** Nothing here yet: says so, says why, and offers the next step. */
export function EmptyState({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="break-inside-avoid rounded-box border-[1.5px] border-dashed border-line-strong px-6 py-9 stacked:mt-3">
      <p className="font-serif text-lg leading-[1.3] font-semibold">{title}</p>
      {children && <div className="text-ink-2">{children}</div>}
      {action && <div className="flex flex-wrap items-center gap-3">{action}</div>}
    </div>
  );
}
