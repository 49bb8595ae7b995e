import type { Route } from 'next';
import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import { site } from '@/lib/routes/site';
import { DrawnName, Mark } from './mark';

/** Mark and name, leading home. `quietName` keeps the name for screen readers only. */
export function Brand({ href = site.home(), quietName }: { href?: Route | undefined; quietName?: boolean }) {
  const t = useTranslations('ui');
  return (
    <AppLink href={href} className="brand">
      <Mark />
      {!quietName && <DrawnName />}
      <span className="sr-only">{t('name')}</span>
    </AppLink>
  );
}
