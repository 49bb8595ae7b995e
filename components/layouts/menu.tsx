import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

/** Plain content on a wide screen; on a phone, a side sheet that the browser opens and closes by itself (popover). */
export function Menu({ id, children }: { id: string; children: ReactNode }) {
  const t = useTranslations('ui');
  return (
    <>
      <button type="button" className="btn btn-secondary btn-small menu-button" popoverTarget={id}>
        {t('menu')}
      </button>
      <div id={id} popover="auto" className="menu">
        <button type="button" className="btn btn-plain menu-close" popoverTarget={id} popoverTargetAction="hide">
          {t('closeMenu')}
        </button>
        {children}
      </div>
    </>
  );
}
