import type { ReactNode } from 'react';
import { uiEs } from '@/lib/messages/es/ui';

/** The arithmetic behind a figure, one tap away. */
export function HowComputed({ children, summary = uiEs.how }: { children: ReactNode; summary?: string }) {
  return (
    <details className="how">
      <summary>{summary}</summary>
      <div className="how-body">{children}</div>
    </details>
  );
}
