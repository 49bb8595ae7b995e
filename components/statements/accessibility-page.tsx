import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/link-button';
import { looks } from '@/components/ui/looks';
import { Page, Section } from '@/components/ui/page';
import { site } from '@/lib/routes/site';

const how = ['rules', 'contrast', 'phone', 'scripts', 'weight'] as const;
const limits = ['people', 'languages', 'maps', 'charts', 'files'] as const;

/** For whom the site works, how that is known, what is missing and to whom to complain. */
export function AccessibilityPage() {
  const t = useTranslations('statements');
  return (
    <Page title={t('accessibility.title')} lead={t('accessibility.lead')} width="narrow">
      <Section title={t('accessibility.standard.title')}>
        <p>{t('accessibility.standard.text')}</p>
      </Section>
      <Section title={t('accessibility.how.title')}>
        <Points lead={t('accessibility.how.lead')} points={how.map((point) => t(`accessibility.how.points.${point}`))} />
      </Section>
      <Section title={t('accessibility.limits.title')}>
        <Points lead={t('accessibility.limits.lead')} points={limits.map((point) => t(`accessibility.limits.points.${point}`))} />
      </Section>
      <Section title={t('accessibility.complain.title')}>
        <p>{t('accessibility.complain.text')}</p>
        <LinkButton href={site.contact()} tone="secondary">
          {t('accessibility.complain.contact')}
        </LinkButton>
        <p>{t('accessibility.complain.next')}</p>
      </Section>
    </Page>
  );
}

function Points({ lead, points }: { lead: string; points: readonly string[] }) {
  return (
    <div className={looks.prose}>
      <p>{lead}</p>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
  );
}
