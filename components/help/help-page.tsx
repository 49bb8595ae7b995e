import type { Route } from 'next';
import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import { LinkButton } from '@/components/ui/link-button';
import { Page, Section } from '@/components/ui/page';
import { whole } from '@/components/ui/whole';
import type { HelpId } from '@/lib/routes/help';
import { site } from '@/lib/routes/site';

const here = site.help();
const portals = /^\/(municipio|productor|universidad|ong|operador|cuenta)\b/;

/** What people ask most, each with the page where it is done. */
export function HelpPage({ places }: { places: readonly { id: HelpId; href: Route }[] }) {
  const t = useTranslations('help');
  return (
    <Page title={t('title')} lead={t('lead')} width="narrow">
      {places.map(({ id, href }) => (
        <Section key={id} id={id} title={t(`questions.${id}.title`)}>
          <p>{whole(t(`questions.${id}.text`))}</p>
          {!href.startsWith(here) && (
            <p>
              <AppLink href={href}>
                {t('go')}
                <span className="sr-only">: {t(`questions.${id}.title`)}</span>
              </AppLink>{' '}
              {portals.test(href) && <span className="text-ink-2">{t('account')}</span>}
            </p>
          )}
        </Section>
      ))}
      <Section title={t('ask')} lead={t('askText')}>
        <p className="flex flex-wrap items-center gap-3">
          <LinkButton href={site.search()} tone="secondary">
            {t('search')}
          </LinkButton>
          <LinkButton href={site.contact()} tone="plain">
            {t('contact')}
          </LinkButton>
        </p>
      </Section>
    </Page>
  );
}
