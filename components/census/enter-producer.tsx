import { CodeShown } from '@/components/identity/code-shown';
import { ActionForm } from '@/components/ui/action-form';
import { SelectField } from '@/components/ui/choice-fields';
import { Field } from '@/components/ui/field';
import { WholeField } from '@/components/ui/number-field';
import { Page } from '@/components/ui/page';
import { actorKinds } from '@/lib/domain/law/actor-kinds';
import type { ServerAction } from '@/lib/domain/outcome';
import { censusEs } from '@/lib/messages/es/census';
import { identityEs } from '@/lib/messages/es/identity';
import { actorKindNames } from '@/lib/messages/es/law';

const kindOptions = actorKinds.map((kind) => ({ value: kind, label: actorKindNames[kind] }));

/** The census officer's form for a producer whose person is there and agrees. */
export function EnterProducer({ action }: { action: ServerAction }) {
  const { enter: words } = censusEs;
  const { register } = identityEs;
  return (
    <Page
      title={words.title}
      lead={words.lead}
      width="narrow"
      breadcrumb={[{ label: censusEs.title, href: '/municipio/censo' }, { label: words.title }]}
    >
      <ActionForm action={action} submit={words.submit} done={words.done}>
        <CodeShown none={words.noCode} />
        <h2>{register.who}</h2>
        <Field name="organisationName" label={register.organisationName} hint={register.organisationHint} />
        <SelectField name="kind" label={register.kind} options={kindOptions} />
        <Field name="community" label={register.community} optional />
        <WholeField name="womenMembers" label={register.women} width={6} />
        <WholeField name="menMembers" label={register.men} width={6} />
        <h2>{register.person}</h2>
        <Field name="name" label={words.name} />
        <Field name="phone" label={register.phone} type="tel" />
        <Field name="email" label={words.email} hint={words.emailHint} type="email" optional />
        <Field name="consent" label={words.consent} hint={words.consentHint} />
      </ActionForm>
    </Page>
  );
}
