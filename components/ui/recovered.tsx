'use client';

import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useContext, useState } from 'react';
import { type AboutRecords, isWrittenIn } from '@/lib/domain/kept-text';
import type { Refused } from '@/lib/domain/outcome';
import { buttonClass } from './button-class';
import { markKept } from './kept-mark';
import { Notice } from './notice';
import { WhosePageContext } from './whose-page';

/**
 * Whose page a form stands on, and what that person wrote in this very form when their session had ended, as a form that came back.
 */
export function useWhose(action: string | undefined, about: AboutRecords = {}) {
  const whose = useContext(WhosePageContext);
  const path = usePathname();
  const kept = whose?.kept;
  const [recovered] = useState<Refused | null>(
    kept && isWrittenIn(kept, { action, path, about })
      ? { status: 'refused', code: 'not-signed-in', message: '', fields: {}, values: kept.values }
      : null,
  );
  return { tag: whose?.tag, recovered };
}

/** Says that the form holds what was written before, and how to let it go. */
export function Recovered() {
  const t = useTranslations('sending');
  return (
    <Notice tone="due" title={t('recovered.title')} live>
      <p>{t('recovered.lead')}</p>
      <button type="button" className={`${buttonClass('plain')} noscript:hidden`} onClick={letGo}>
        {t('recovered.letGo')}
      </button>
    </Notice>
  );
}

function letGo(): void {
  markKept(false);
  window.location.reload();
}
