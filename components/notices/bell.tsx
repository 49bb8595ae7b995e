import { useTranslations } from 'next-intl';
import { Icon } from '@/components/layouts/icons';
import { AppLink } from '@/components/ui/app-link';
import { looks } from '@/components/ui/looks';
import { account } from '@/lib/routes/account';

/** The way to the notices, with how many are new. Said whole aloud: "Avisos: 3 nuevos". */
export function Bell({ unread }: { unread: number }) {
  const t = useTranslations('layouts');
  return (
    <AppLink href={account.notices()} className={looks.iconButton} aria-label={t('notices', { unread })}>
      <Icon name="bell" />
      {unread > 0 && (
        <span
          className="absolute top-0 right-0 min-w-[1.6em] rounded-round bg-amaranto px-[6px] text-center font-sans text-small leading-[1.6] font-semibold normal-nums text-on-amaranto"
          aria-hidden="true"
        >
          {t('unread', { isMany: String(unread > 99), unread: String(unread) })}
        </span>
      )}
    </AppLink>
  );
}
