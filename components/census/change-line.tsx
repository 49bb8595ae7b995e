import type { Route } from 'next';
import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import { buttonClass } from '@/components/ui/button-class';

/** Leads to the page where one line is changed or taken out; aloud it says which. */
export function LastChange({ href, what }: { href: Route; what: string }) {
  const t = useTranslations('census');
  return (
    <AppLink href={href} className={`${buttonClass('plain')} justify-self-start`} aria-label={t('file.changeThis', { what })}>
      {t('file.change')}
    </AppLink>
  );
}
