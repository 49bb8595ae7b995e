import type { ReactNode } from 'react';

/** Nothing here yet: says so, says why, and offers the next step. */
export function EmptyState({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      {children && <div className="quiet">{children}</div>}
      {action && <div className="cluster">{action}</div>}
    </div>
  );
}
