import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/link-button';
import { Page } from '@/components/ui/page';
import type { UnreadSending } from '@/lib/domain/sending';
import { unreadLead } from '@/lib/messages/told/sending';
import { site } from '@/lib/routes/site';

/** Why a sending was not read, and the ways on. */
export function UnreadPage({ why }: { why: UnreadSending }) {
  const t = useTranslations('ui');
  const tSending = useTranslations('sending');
  return (
    <Page
      title={tSending(`unread.${why}.title`)}
      lead={unreadLead(tSending, why)}
      width="narrow"
      actions={<LinkButton href={site.home()}>{t('notFound.home')}</LinkButton>}
    />
  );
}
