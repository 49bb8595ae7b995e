'use client';

import { useLinkStatus } from 'next/link';

/**
 * Marks the link whose page is on its way; css/choice.css draws a line over the page while there is one. Not a loading.tsx: what
 * stands behind one is only shown by scripts, and every page must be read without them (docs/decisions/0019).
 */
export function Going() {
  return useLinkStatus().pending ? <i data-part="going" hidden /> : null;
}
