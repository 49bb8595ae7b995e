import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { Confirm } from '@/components/ui/confirm';
import { Hidden } from '@/components/ui/field';
import type { ServerAction } from '@/lib/domain/outcome';

/** Takes one line out of the producer's file, after asking. */
export function RemoveLine({ action, name, id }: { action: ServerAction; name: string; id: string }) {
  const t = useTranslations('census');
  return (
    <Confirm label={t('file.remove')} question={t('file.removeQuestion')} tone="danger">
      <ActionForm action={action} submit={t('file.remove')} tone="danger" variant="inline">
        <Hidden name={name} value={id} />
      </ActionForm>
    </Confirm>
  );
}
