'use client';

import { createContext, type ReactNode } from 'react';
import type { KeptText } from '@/lib/domain/kept-text';

/** Whose page it is, for its forms to say, and what that person wrote on it and did not send. */
export type Whose = { tag: string; kept: readonly KeptText[] };

export const WhosePageContext = createContext<Whose | null>(null);

export function WhosePage({ tag, kept, children }: Whose & { children: ReactNode }) {
  return <WhosePageContext value={{ tag, kept }}>{children}</WhosePageContext>;
}
