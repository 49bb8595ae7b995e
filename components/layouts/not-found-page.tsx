import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/link-button';
import { Page } from '@/components/ui/page';
import { site } from '@/lib/routes/site';

/** What stands where there is no such page, without a layout: where one stands already it is not drawn twice. */
export function NotFoundPage() {
  const t = useTranslations('ui');
  const actions = (
    <>
      <LinkButton href={site.home()}>{t('notFound.home')}</LinkButton>
      <LinkButton href={site.tenders()} tone="secondary">
        {t('notFound.tenders')}
      </LinkButton>
    </>
  );
  return <Page title={t('notFound.title')} lead={t('notFound.lead')} actions={actions} width="narrow" />;
}
