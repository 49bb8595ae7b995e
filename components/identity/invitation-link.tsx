'use client';

import { useTranslations } from 'next-intl';
import { useContext } from 'react';
import { FormContext } from '@/components/ui/form-context';
import { Notice } from '@/components/ui/notice';

/** Inside the form that made an invitation: shows its link, this once. */
export function InvitationLink() {
  const t = useTranslations('identity');
  const { state } = useContext(FormContext);
  if (state.status !== 'done') return null;
  const link = linkOf(state.value, 'link');
  if (!link) return <Notice tone="due">{t('team.linkGone')}</Notice>;
  const second = linkOf(state.value, 'secondLink');
  return (
    <>
      <OneLink title={second ? t('team.linkFirst') : t('team.link')} link={link} />
      {second && <OneLink title={t('team.linkSecond')} link={second} />}
    </>
  );
}

function OneLink({ title, link }: { title: string; link: string }) {
  const t = useTranslations('identity');
  return (
    <Notice tone="ok" title={title} live>
      <p className="break-all">
        <code>{link}</code>
      </p>
      <p>{t('team.linkNote')}</p>
      <a href={`https://wa.me/?text=${encodeURIComponent(t('team.message', { link }))}`} target="_blank" rel="noreferrer">
        {t('team.whatsapp')}
      </a>
    </Notice>
  );
}

/** A form sent twice is answered from the record, which does not hold the link. */
function linkOf(value: unknown, name: 'link' | 'secondLink'): string | null {
  const found = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : null;
  return typeof found === 'string' ? found : null;
}
