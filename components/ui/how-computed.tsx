import type { ReactNode } from 'react';
import { uiEs } from '@/lib/messages/es/ui';
import { Fold } from './fold';
import { whole } from './whole';

/** The arithmetic behind a figure, one tap away. */
export function HowComputed({ children, summary = uiEs.how }: { children: ReactNode; summary?: string }) {
  return <Fold summary={summary}>{whole(children)}</Fold>;
}
