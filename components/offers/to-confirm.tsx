import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { integer } from '@/lib/messages/format';
import { producer } from '@/lib/routes/producer';

/** A sent offer waits for its author's word on an amendment: until then it does not count. */
export function ToConfirm({ offerId, amendment }: { offerId: string; amendment: number }) {
  const t = useTranslations('amendments');
  return (
    <Notice tone="due" title={t('bidderAmendments.waits', { number: integer(amendment) })}>
      <p>{t('bidderAmendments.waitsText')}</p>
      <LinkButton href={producer.offer(offerId)}>{t('bidderAmendments.goConfirm')}</LinkButton>
    </Notice>
  );
}
