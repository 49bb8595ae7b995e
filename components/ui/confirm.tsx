import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Dialog } from './dialog';

type Props = {
  /** Words of the button that opens it. */
  label: string;
  /** What will happen, before it happens. */
  question: string;
  /** The ActionForm that does it. */
  children: ReactNode;
  tone?: 'secondary' | 'danger';
};

/** Asks before an action that cannot be undone: what will happen, the action, and the way back. */
export function Confirm({ label, question, children, tone = 'danger' }: Props) {
  const t = useTranslations('parts');
  return (
    <Dialog label={label} title={label} tone={tone} danger={tone === 'danger'} close={t('dialog.back')}>
      <p>{question}</p>
      {children}
    </Dialog>
  );
}
