import type { ReactNode } from 'react';
import { whole } from './whole';

export type Tone = 'neutral' | 'ok' | 'due' | 'bad' | 'info';

/** A state in words. The sign before it keeps the meaning without colour. */
export function Tag({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={tone === 'neutral' ? 'tag' : `tag tag-${tone}`}>{whole(children)}</span>;
}
