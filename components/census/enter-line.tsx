import { ActionForm } from '@/components/ui/action-form';
import { Field, Hidden } from '@/components/ui/field';
import { Page } from '@/components/ui/page';
import type { ServerAction } from '@/lib/domain/outcome';
import { censusEs } from '@/lib/messages/es/census';
import type { FoodOption } from '@/lib/queries/census/files';
import { CapacityFields } from './capacity-form';
import { DocumentFields } from './document-form';

type Props = {
  file: { id: string; name: string };
  /** To choose a food from; null: a paper is added. */
  foods: readonly FoodOption[] | null;
  action: ServerAction;
};

const { add: words, enter } = censusEs;

/** The census officer adds a food or a paper to a producer's file, whose person is there and agrees. */
export function EnterLine({ file, foods, action }: Props) {
  const title = foods ? words.capacity : words.document;
  return (
    <Page
      title={title}
      lead={words.lead}
      width="narrow"
      breadcrumb={[
        { label: censusEs.title, href: '/municipio/censo' },
        { label: file.name, href: `/municipio/censo/${file.id}` },
        { label: title },
      ]}
    >
      <ActionForm action={action} submit={words.submit}>
        <Hidden name="organisationId" value={file.id} />
        {foods ? <CapacityFields capacity={null} foods={foods} /> : <DocumentFields document={null} />}
        <Field name="consent" label={enter.consent} hint={enter.consentHint} />
      </ActionForm>
    </Page>
  );
}
