import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/link-button';
import { Page } from '@/components/ui/page';
import type { UnreadSending } from '@/lib/domain/sending';
import { unreadLead } from '@/lib/messages/told/unread';
import { site } from '@/lib/routes/site';

/** Why a sending was not read, and the ways on. */
export function UnreadPage({ why }: { why: UnreadSending }) {
  const t = useTranslations('ui');
  const tUnread = useTranslations('unread');
  return (
    <Page
      title={tUnread(`${why}.title`)}
      lead={unreadLead(tUnread, why)}
      width="narrow"
      actions={<LinkButton href={site.home()}>{t('notFound.home')}</LinkButton>}
    />
  );
}
