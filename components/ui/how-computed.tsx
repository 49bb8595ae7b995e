import type { ReactNode } from 'react';
import { uiEs } from '@/lib/messages/es/ui';
import { Fold } from './fold';

/** The arithmetic behind a figure, one tap away. */
export function HowComputed({ children, summary = uiEs.how }: { children: ReactNode; summary?: string }) {
  return <Fold summary={summary}>{children}</Fold>;
}
