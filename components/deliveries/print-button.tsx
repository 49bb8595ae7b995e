'use client';

import { Button } from '@/components/ui/button';
import { deliveriesEs } from '@/lib/messages/es/deliveries';

/** Prints the page as it is; without scripts the browser's own menu does. */
export function PrintButton() {
  return (
    <span className="needs-script no-print">
      <Button type="button" tone="secondary" onClick={() => window.print()}>
        {deliveriesEs.print}
      </Button>
    </span>
  );
}
