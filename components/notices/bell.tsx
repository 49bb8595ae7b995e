import { useTranslations } from 'next-intl';
import { Icon } from '@/components/layouts/icons';
import { AppLink } from '@/components/ui/app-link';
import { account } from '@/lib/routes/account';

/** The way to the notices, with how many are new. Said whole aloud: "Avisos: 3 nuevos". */
export function Bell({ unread }: { unread: number }) {
  const t = useTranslations('layouts');
  return (
    <AppLink href={account.notices()} className="icon-button" aria-label={t('notices', { unread })}>
      <Icon name="bell" />
      {unread > 0 && (
        <span className="icon-count num" aria-hidden="true">
          {t('unread', { overUnread: String(unread > 99), unread: String(unread) })}
        </span>
      )}
    </AppLink>
  );
}
