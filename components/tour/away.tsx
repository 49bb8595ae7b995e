'use client';

import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

type Props = { path: string; children: ReactNode };

/** What the strip says where the reader has gone from the step's own page. */
export function Away({ path, children }: Props) {
  return usePathname() === path ? null : <div>{children}</div>;
}
