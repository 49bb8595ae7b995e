import type { ReactNode } from 'react';
import { uiEs } from '@/lib/messages/es/ui';

/** Plain content on a wide screen; on a phone, a side sheet that the browser opens and closes by itself (popover). */
export function Menu({ id, children }: { id: string; children: ReactNode }) {
  return (
    <>
      <button type="button" className="btn btn-secondary btn-small menu-button" popoverTarget={id}>
        {uiEs.menu}
      </button>
      <div id={id} popover="auto" className="menu">
        <button type="button" className="btn btn-plain menu-close" popoverTarget={id} popoverTargetAction="hide">
          {uiEs.closeMenu}
        </button>
        {children}
      </div>
    </>
  );
}
