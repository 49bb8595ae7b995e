import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import { Section } from '@/components/ui/page';
import { site } from '@/lib/routes/site';

/** The same data for who writes programs: stable addresses and the open computations. */
export function Programs() {
  const t = useTranslations('data');
  return (
    <Section title={t('api.title')} id="api">
      <p>{t('api.files')}</p>
      <p>
        <code>GET {t('api.sample')}</code>
      </p>
      <p>{t('api.computations')}</p>
      <p className="flex flex-wrap items-center gap-3">
        <a href={site.apiDescription()}>{t('api.document')}</a>
        <AppLink href={site.calculator()}>{t('api.calculator')}</AppLink>
      </p>
    </Section>
  );
}
