import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { SelectField } from '@/components/ui/choice-fields';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { WholeField } from '@/components/ui/number-field';
import { Page } from '@/components/ui/page';
import { TermList } from '@/components/ui/term';
import { actorKinds } from '@/lib/domain/law/actor-kinds';
import type { ServerAction } from '@/lib/domain/outcome';
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
  const tLaw = useTranslations('law');
  return (
    <Page title={t('register.title')} lead={t('register.lead')} width="narrow">
      <ActionForm action={action} submit={t('register.submit')}>
        <h2>{t('register.who')}</h2>
        <Field
          name="organisationName"
          label={t('register.organisationName')}
          hint={t('register.organisationHint')}
          autoComplete="organization"
        />
        <TermList of={['oecom', 'oeca', 'app', 'mype', 'person']} />
        <SelectField
          name="kind"
          label={t('register.kind')}
          options={actorKinds.map((kind) => ({ value: kind, label: tLaw(`actorKinds.${kind}`) }))}
        />
        <MunicipalityField
          municipalities={municipalities}
          label={t('register.municipality')}
          hint={t('register.municipalityHint')}
        />
        <Field name="community" label={t('register.community')} optional />
        <WholeField name="womenMembers" label={t('register.women')} width={6} />
        <WholeField name="menMembers" label={t('register.men')} width={6} />
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
