import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { Notice } from '@/components/ui/notice';
import type { ServerAction } from '@/lib/domain/outcome';

/** On one's own account, after it was opened by a code: what waits, and on a device of one's own the way to end that. */
export function HeldAccount({ onOwnDevice, confirm }: { onOwnDevice: boolean; confirm: ServerAction }) {
  const t = useTranslations('recovery');
  return (
    <Notice tone="due" title={t('held.title')}>
      <p>{onOwnDevice ? t('held.here') : t('held.elsewhere')}</p>
      {onOwnDevice && <ActionForm action={confirm} submit={t('held.confirm')} variant="inline" />}
    </Notice>
  );
}
