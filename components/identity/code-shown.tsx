'use client';

import { useTranslations } from 'next-intl';
import { useContext } from 'react';
import { FormContext } from '@/components/ui/form-context';
import { Notice } from '@/components/ui/notice';
import { codeHours } from '@/lib/domain/identity/recovery';

/** Inside the form that made a code: shows it, this once. @param none what is said where there is no code */
export function CodeShown({ none }: { none?: string | undefined }) {
  const t = useTranslations('recovery');
  const { state } = useContext(FormContext);
  if (state.status !== 'done') return null;
  const code = codeOf(state.value);
  if (!code) return <Notice tone="due">{none ?? t('issue.gone')}</Notice>;
  return (
    <Notice tone="ok" title={t('issue.shown')} live>
      <p className="text-2xl">
        <code>{code}</code>
      </p>
      <p>{t('issue.note', { hours: String(codeHours) })}</p>
    </Notice>
  );
}

/** A form sent twice is answered from the record, which does not hold the code. */
function codeOf(value: unknown): string | null {
  return typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string' ? value.code : null;
}
