import type { ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button-class';
import { uiEs } from '@/lib/messages/es/ui';

const opener =
  'hidden! as-sheet:inline-flex! as-sheet:min-h-tap max-small:in-[[data-bar=office]]:px-[6px] below-desk:in-[[data-bar=public]]:px-2';
/** On a desk it is laid out always; as a sheet, open it is a column and closed it is not there. */
const sheet =
  'desk:static desk:inset-auto desk:m-0 desk:flex desk:h-auto desk:min-h-0 desk:w-auto desk:flex-1 desk:flex-col desk:overflow-visible desk:border-0 desk:bg-transparent desk:p-0 desk:text-inherit as-sheet:fixed as-sheet:inset-y-0 as-sheet:right-0 as-sheet:left-auto as-sheet:m-0 as-sheet:h-dvh as-sheet:max-h-none as-sheet:w-[min(--spacing(80),88vw)] as-sheet:overflow-y-auto as-sheet:border-0 as-sheet:bg-surface as-sheet:p-4 as-sheet:text-ink as-sheet:backdrop:bg-veil as-sheet:open:block as-sheet:[&:not(:popover-open)]:hidden as-sheet:[&_a]:min-h-tap';

/** Plain content on a wide screen; on a phone, a side sheet that the browser opens and closes by itself (popover). */
export function Menu({ id, children }: { id: string; children: ReactNode }) {
  return (
    <>
      <button type="button" className={`${buttonClass('secondary', 'small')} ${opener}`} popoverTarget={id}>
        {uiEs.menu}
      </button>
      <div id={id} popover="auto" data-part="menu" className={sheet}>
        <button
          type="button"
          className={`desk:hidden as-sheet:ml-auto as-sheet:flex below-desk:in-[[data-bar=public]]:px-2 ${buttonClass('plain')}`}
          popoverTarget={id}
          popoverTargetAction="hide"
        >
          {uiEs.closeMenu}
        </button>
        {children}
      </div>
    </>
  );
}
