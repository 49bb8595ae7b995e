import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/link-button';
import { Page } from '@/components/ui/page';
import type { UnreadSending } from '@/lib/domain/sending';
import { sendingEs } from '@/lib/messages/es/sending';
import { site } from '@/lib/routes/site';

/** Why a sending was not read, and the ways on. */
export function UnreadPage({ why }: { why: UnreadSending }) {
  const t = useTranslations('ui');
  const { title, lead } = sendingEs.unread[why];
  return (
    <Page title={title} lead={lead} width="narrow" actions={<LinkButton href={site.home()}>{t('notFound.home')}</LinkButton>} />
  );
}
