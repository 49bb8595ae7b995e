'use client';

import { Button } from '@/components/ui/button';
import { paperEs } from '@/lib/messages/es/paper';

/** Prints the page as it is; without scripts it says where the browser does. */
export function PrintButton() {
  return (
    <>
      <span className="noscript:hidden print:hidden!">
        <Button type="button" tone="secondary" onClick={() => window.print()}>
          {paperEs.print}
        </Button>
      </span>
      <span className="hidden text-small text-ink-2 noscript:block print:hidden!">{paperEs.printHint}</span>
    </>
  );
}
