import { useTranslations } from 'next-intl';
import { KeyValues } from '@/components/ui/key-values';
import { Notice } from '@/components/ui/notice';
import { Page, Section } from '@/components/ui/page';

type Props = { operator: string | null; email: string | null; phone: string | null; isDemo: boolean };

const subjects = ['purchase', 'file', 'account', 'site'] as const;

/** Who runs this installation, as far as they say it; a demonstration says that nobody does. */
export function ContactPage({ operator, email, phone, isDemo }: Props) {
  const t = useTranslations('statements');
  return (
    <Page title={t('contact.title')} lead={t('contact.lead')} width="narrow">
      {isDemo && (
        <Notice tone="due" title={t('contact.demo.title')}>
          {t('contact.demo.text')}
        </Notice>
      )}
      <KeyValues
        items={[
          { label: t('contact.operator'), value: operator ?? t('contact.noOperator') },
          ...(email ? [{ label: t('contact.email'), value: <a href={`mailto:${email}`}>{email}</a> }] : []),
          ...(phone
            ? [{ label: t('contact.phone'), value: <a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>{phone}</a> }]
            : []),
        ]}
      />
      {!email && !phone && !isDemo && <p>{t('contact.noContact')}</p>}
      <Section title={t('contact.whom.title')}>
        <KeyValues
          items={subjects.map((subject) => ({
            label: t(`contact.whom.rows.${subject}.about`),
            value: t(`contact.whom.rows.${subject}.whom`),
          }))}
        />
      </Section>
    </Page>
  );
}
