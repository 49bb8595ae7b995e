'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';

/** Prints the page as it is; without scripts it says where the browser does. */
export function PrintButton() {
  const t = useTranslations('ui');
  return (
    <>
      <span className="noscript:hidden print:hidden!">
        <Button type="button" tone="secondary" onClick={() => window.print()}>
          {t('print')}
        </Button>
      </span>
      <span className="hidden text-small text-ink-2 noscript:block print:hidden!">{t('printHint')}</span>
    </>
  );
}
