'use client';

import { useTranslations } from 'next-intl';
import { useContext } from 'react';
import { CodeShown } from '@/components/identity/code-shown';
import { AppLink } from '@/components/ui/app-link';
import { FormContext } from '@/components/ui/form-context';
import { office } from '@/lib/routes/office';

/** Inside the form that entered a producer: the way to its file first, and then its code, or why there is none. */
export function EnteredTold() {
  const t = useTranslations('census');
  const { state } = useContext(FormContext);
  if (state.status !== 'done' || !isEntered(state.value)) return null;
  const { id, isSealed } = state.value;
  return (
    <>
      <p>
        {t('enter.done')} <AppLink href={office.actor(id)}>{t('enter.openFile')}</AppLink>
      </p>
      <CodeShown none={isSealed ? t('enter.noCode') : undefined} />
    </>
  );
}

function isEntered(value: unknown): value is { id: string; isSealed?: boolean } {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
}
