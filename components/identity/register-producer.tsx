import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { AskedField } from '@/components/records/asked-field';
import { startingValues } from '@/components/records/starting-values';
import { ActionForm } from '@/components/ui/action-form';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { TermList } from '@/components/ui/term';
import { enteredFields } from '@/lib/domain/census/actor-fields';
import type { ServerAction } from '@/lib/domain/outcome';
import { enteredQuestions } from '@/lib/messages/actors';
import type { MunicipalityOption } from '@/lib/queries/municipalities';
import { MunicipalityField } from './municipality-field';
import { NewPasswordField } from './new-password-field';

/** How a producer comes in by itself. */
export function RegisterProducer({
  action,
  municipalities,
}: {
  action: ServerAction;
  municipalities: readonly MunicipalityOption[];
}) {
  const t = useTranslations('identity');
  const tCensus = useTranslations('census');
  const tLaw = useTranslations('law');
  return (
    <Page title={t('register.title')} lead={t('register.lead')} width="narrow">
      <ActionForm action={action} submit={t('register.submit')} values={startingValues(enteredFields)}>
        <h2>{t('register.who')}</h2>
        <Field
          name="organisationName"
          label={t('register.organisationName')}
          hint={t('register.organisationHint')}
          autoComplete="organization"
        />
        <TermList of={['oecom', 'oeca', 'app', 'mype', 'person']} />
        {enteredQuestions(t, tCensus, tLaw).map((asked) => (
          <Fragment key={asked.name}>
            <AskedField {...asked} />
            {asked.field === enteredFields.kind && (
              <MunicipalityField
                municipalities={municipalities}
                label={t('register.municipality')}
                hint={t('register.municipalityHint')}
              />
            )}
          </Fragment>
        ))}
        <h2>{t('register.person')}</h2>
        <Field name="name" label={t('fields.name')} autoComplete="name" />
        <Field name="phone" label={t('register.phone')} type="tel" autoComplete="tel" />
        <h2>{t('register.account')}</h2>
        <Field name="email" label={t('fields.email')} hint={t('register.emailHint')} type="email" autoComplete="email" optional />
        <NewPasswordField name="password" label={t('fields.password')} />
        <Notice>{t('register.after')}</Notice>
      </ActionForm>
    </Page>
  );
}
