import type { Route } from 'next';
import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import { site } from '@/lib/routes/site';
import { DrawnName, Mark } from './mark';

/** As high as its place says by `--brand-size`. */
const look =
  'inline-flex min-h-tap items-center gap-2 text-ink no-underline hover:text-ink [&_svg]:h-(--brand-size,36px) [&_svg]:w-auto [&_svg]:flex-none forced-colors:[&_path]:fill-current';

/** Mark and name, leading home. `quietName` keeps the name for screen readers only. */
export function Brand({ href = site.home(), quietName }: { href?: Route | undefined; quietName?: boolean }) {
  const t = useTranslations('ui');
  return (
    <AppLink href={href} className={look}>
      <Mark />
      {!quietName && <DrawnName />}
      <span className="sr-only">{t('name')}</span>
    </AppLink>
  );
}
