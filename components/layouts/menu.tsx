import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button-class';

const opener =
  'hidden! as-sheet:inline-flex! as-sheet:min-h-tap max-small:in-[[data-bar=office]]:px-[6px] below-wide:in-[[data-bar=public]]:px-2';
/** On a desk it is laid out always; as a sheet, open it is a column and closed it is not there. */
const sheet =
  'wide:static wide:inset-auto wide:m-0 wide:flex wide:h-auto wide:min-h-0 wide:w-auto wide:flex-1 wide:flex-col wide:overflow-visible wide:border-0 wide:bg-transparent wide:p-0 wide:text-inherit as-sheet:fixed as-sheet:inset-y-0 as-sheet:right-0 as-sheet:left-auto as-sheet:m-0 as-sheet:h-dvh as-sheet:max-h-none as-sheet:w-[min(--spacing(80),88vw)] as-sheet:overflow-y-auto as-sheet:border-0 as-sheet:bg-surface as-sheet:p-4 as-sheet:text-ink as-sheet:backdrop:bg-veil as-sheet:open:block as-sheet:[&:not(:popover-open)]:hidden as-sheet:[&_a]:min-h-tap';

/** Plain content on a wide screen; on a phone, a side sheet that the browser opens and closes by itself (popover). */
export function Menu({ id, children }: { id: string; children: ReactNode }) {
  const t = useTranslations('ui');
  return (
    <>
      <button type="button" className={`${buttonClass('secondary', 'small')} ${opener}`} popoverTarget={id}>
        {t('menu')}
      </button>
      <div id={id} popover="auto" data-part="menu" className={sheet}>
        <button
          type="button"
          className={`wide:hidden as-sheet:ml-auto as-sheet:flex below-wide:in-[[data-bar=public]]:px-2 ${buttonClass('plain')}`}
          popoverTarget={id}
          popoverTargetAction="hide"
        >
          {t('closeMenu')}
        </button>
        {children}
      </div>
    </>
  );
}
