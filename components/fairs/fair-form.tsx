import { ActionForm } from '@/components/ui/action-form';
import { CheckList } from '@/components/ui/choice-fields';
import { Field, TextArea } from '@/components/ui/field';
import { WholeField } from '@/components/ui/number-field';
import { Page } from '@/components/ui/page';
import { exhibitorKinds, exhibitorScopes } from '@/lib/domain/fairs';
import type { ServerAction } from '@/lib/domain/outcome';
import { fairsEs } from '@/lib/messages/es/fairs';

const options = (names: readonly string[]) => names.map((name) => ({ value: name, label: name }));

/** Puts a fair on record. */
export function FairForm({ action }: { action: ServerAction }) {
  return (
    <Page
      title={fairsEs.record}
      lead={fairsEs.recordLead}
      width="narrow"
      breadcrumb={[{ label: fairsEs.title, href: '/ferias' }, { label: fairsEs.record }]}
    >
      <ActionForm action={action} submit={fairsEs.save}>
        <Field name="name" label={fairsEs.name} />
        <Field name="year" label={fairsEs.year} inputMode="numeric" />
        <Field name="slogan" label={fairsEs.slogan} optional />
        <WholeField name="exhibitors" label={fairsEs.count} />
        <CheckList name="exhibitorScope" label={fairsEs.scope} options={options(exhibitorScopes)} />
        <CheckList name="exhibitorKinds" label={fairsEs.kinds} options={options(exhibitorKinds)} />
        <TextArea name="productsShown" label={fairsEs.products} hint={fairsEs.productsHint} />
        <Field name="source" label={fairsEs.source} hint={fairsEs.sourceHint} />
      </ActionForm>
    </Page>
  );
}
