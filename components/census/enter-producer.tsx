import { useTranslations } from 'next-intl';
import { ClientMessages } from '@/components/layouts/client-messages';
import { AskedField } from '@/components/records/asked-field';
import { startingValues } from '@/components/records/starting-values';
import { ActionForm } from '@/components/ui/action-form';
import { Field } from '@/components/ui/field';
import { Page } from '@/components/ui/page';
import { enteredFields } from '@/lib/domain/census/actor-fields';
import type { ServerAction } from '@/lib/domain/outcome';
import { enteredQuestions } from '@/lib/messages/actors';
import { office } from '@/lib/routes/office';
import { EnteredTold } from './entered-told';

/** The census officer's form for a producer whose person is there and agrees. */
export function EnterProducer({ action }: { action: ServerAction }) {
  const tIdentity = useTranslations('identity');
  const t = useTranslations('census');
  const tLaw = useTranslations('law');
  return (
    <Page
      title={t('enter.title')}
      lead={t('enter.lead')}
      width="narrow"
      breadcrumb={[{ label: t('title'), href: office.census() }, { label: t('enter.title') }]}
    >
      <ActionForm action={action} submit={t('enter.submit')} done={t('enter.done')} values={startingValues(enteredFields)}>
        <ClientMessages of={['recovery', 'census']}>
          <EnteredTold />
        </ClientMessages>
        <h2>{tIdentity('register.who')}</h2>
        <Field
          name="organisationName"
          label={tIdentity('register.organisationName')}
          hint={tIdentity('register.organisationHint')}
        />
        {enteredQuestions(tIdentity, t, tLaw).map((asked) => (
          <AskedField key={asked.name} {...asked} />
        ))}
        <h2>{tIdentity('register.person')}</h2>
        <Field name="name" label={t('enter.name')} />
        <Field name="phone" label={tIdentity('register.phone')} type="tel" />
        <Field name="email" label={t('enter.email')} hint={t('enter.emailHint')} type="email" optional />
        <Field name="consent" label={t('enter.consent')} hint={t('enter.consentHint')} />
      </ActionForm>
    </Page>
  );
}
