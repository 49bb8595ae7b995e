import { ActionForm } from '@/components/ui/action-form';
import { SelectField } from '@/components/ui/choice-fields';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { WholeField } from '@/components/ui/number-field';
import { Page } from '@/components/ui/page';
import { TermList } from '@/components/ui/term';
import { actorKinds } from '@/lib/domain/law/actor-kinds';
import type { ServerAction } from '@/lib/domain/outcome';
import { identityEs } from '@/lib/messages/es/identity';
import { actorKindNames } from '@/lib/messages/es/law';
import type { MunicipalityOption } from '@/lib/queries/municipalities';
import { MunicipalityField } from './municipality-field';

const kindOptions = actorKinds.map((kind) => ({ value: kind, label: actorKindNames[kind] }));

/** How a producer comes in by itself. */
export function RegisterProducer({
  action,
  municipalities,
}: {
  action: ServerAction;
  municipalities: readonly MunicipalityOption[];
}) {
  const { register: words, fields, account } = identityEs;
  return (
    <Page title={words.title} lead={words.lead} width="narrow">
      <ActionForm action={action} submit={words.submit}>
        <h2>{words.who}</h2>
        <Field name="organisationName" label={words.organisationName} hint={words.organisationHint} autoComplete="organization" />
        <TermList of={['oecom', 'oeca', 'app', 'mype', 'person']} />
        <SelectField name="kind" label={words.kind} options={kindOptions} />
        <MunicipalityField municipalities={municipalities} label={words.municipality} hint={words.municipalityHint} />
        <Field name="community" label={words.community} optional />
        <WholeField name="womenMembers" label={words.women} width={6} />
        <WholeField name="menMembers" label={words.men} width={6} />
        <h2>{words.person}</h2>
        <Field name="name" label={fields.name} autoComplete="name" />
        <Field name="phone" label={words.phone} type="tel" autoComplete="tel" />
        <h2>{words.account}</h2>
        <Field name="email" label={fields.email} hint={words.emailHint} type="email" autoComplete="email" optional />
        <Field name="password" label={fields.password} hint={account.nextHint} type="password" autoComplete="new-password" />
        <Notice>{words.after}</Notice>
      </ActionForm>
    </Page>
  );
}
