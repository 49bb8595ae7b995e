'use client';

import { Button } from '@/components/ui/button';
import { paperEs } from '@/lib/messages/es/paper';

/** Prints the page as it is; without scripts it says where the browser does. */
export function PrintButton() {
  return (
    <>
      <span className="needs-script no-print">
        <Button type="button" tone="secondary" onClick={() => window.print()}>
          {paperEs.print}
        </Button>
      </span>
      <span className="print-hint hint no-print">{paperEs.printHint}</span>
    </>
  );
}
