import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { AskFirst } from '@/components/ui/ask-first';
import { Notice } from '@/components/ui/notice';
import { Page, Section } from '@/components/ui/page';
import type { Fate } from '@/lib/domain/identity/erasure';
import type { ServerAction } from '@/lib/domain/outcome';
import { fateLines } from '@/lib/messages/told/erasure';
import type { OwnData } from '@/lib/queries/identity/own-data';

type Acts = {
  exportAccount: ServerAction;
  exportOrganisation: ServerAction;
  eraseAccount: ServerAction;
  eraseOrganisation: ServerAction;
};

/** What the installation holds of a person and their organisation: a copy to take along, and what is erased and what stays. */
export function OwnDataPage({ organisation, mayExportOrganisation, person, producer, actions }: OwnData & { actions: Acts }) {
  const t = useTranslations('own-data');
  return (
    <Page title={t('title')} lead={t('lead')} width="narrow">
      <Section title={t('copy.title')} lead={t('copy.lead')}>
        <ActionForm action={actions.exportAccount} submit={t('copy.person')} />
        {mayExportOrganisation && (
          <ActionForm action={actions.exportOrganisation} submit={t('copy.organisation', { organisation })} tone="secondary" />
        )}
      </Section>
      {producer && (
        <Section title={t('erase.organisation', { organisation })} lead={t('erase.organisationLead')}>
          <Fates fates={producer.fates} />
          {producer.isUnderWay ? (
            <Notice tone="due">{t('erase.underWay')}</Notice>
          ) : (
            <ActionForm action={actions.eraseOrganisation}>
              <AskFirst action="organisation.erase" facts={factsOf(t, producer.fates)} tone="danger" />
            </ActionForm>
          )}
        </Section>
      )}
      <Section title={t('erase.person')} lead={t('erase.personLead', { pseudonym: t('person', { code: person.code }) })}>
        <Fates fates={person.fates} />
        <ActionForm action={actions.eraseAccount}>
          <AskFirst action="account.erase" facts={factsOf(t, person.fates)} tone="danger" />
        </ActionForm>
      </Section>
    </Page>
  );
}

type Told = Parameters<typeof fateLines>[0];

function factsOf(t: Told, fates: readonly Fate[]): string[] {
  const { erased, kept } = fateLines(t, fates);
  return [`${t('erase.gone')}: ${erased.join('; ')}.`, `${t('erase.kept')}: ${kept.join(' ')}`];
}

function Fates({ fates }: { fates: readonly Fate[] }) {
  const t = useTranslations('own-data');
  const { erased, kept } = fateLines(t, fates);
  const lists = [
    { title: t('erase.gone'), lines: erased },
    { title: t('erase.kept'), lines: kept },
  ];
  return lists.map(({ title, lines }) => (
    <div key={title} className="mb-4">
      <h3>{title}</h3>
      <ul className="grid list-disc gap-1 pl-6">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  ));
}
