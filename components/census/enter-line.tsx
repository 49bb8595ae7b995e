import { useTranslations } from 'next-intl';
import { startingValues } from '@/components/records/starting-values';
import { ActionForm } from '@/components/ui/action-form';
import { Field, Hidden } from '@/components/ui/field';
import { Page } from '@/components/ui/page';
import { capacityFields } from '@/lib/domain/census/capacity-fields';
import type { ServerAction } from '@/lib/domain/outcome';
import type { FoodOption } from '@/lib/queries/census/files';
import { office } from '@/lib/routes/office';
import { CapacityFields } from './capacity-form';
import { DocumentFields } from './document-form';

type Props = {
  file: { id: string; name: string };
  /** To choose a food from; null: a paper is added. */
  foods: readonly FoodOption[] | null;
  action: ServerAction;
};

/** The census officer adds a food or a paper to a producer's file, whose person is there and agrees. */
export function EnterLine({ file, foods, action }: Props) {
  const t = useTranslations('census');
  const tFiles = useTranslations('files');
  const title = foods ? t('add.capacity') : t('add.document');
  return (
    <Page
      title={title}
      lead={t('add.lead')}
      width="narrow"
      breadcrumb={[
        { label: t('title'), href: office.census() },
        { label: file.name, href: office.actor(file.id) },
        { label: title },
      ]}
    >
      <ActionForm action={action} submit={t('add.submit')} values={foods ? startingValues(capacityFields) : {}}>
        <Hidden name="organisationId" value={file.id} />
        {foods ? <CapacityFields foods={foods} /> : <DocumentFields document={null} photoHint={tFiles('photoHintOfCensus')} />}
        <Field name="consent" label={t('enter.consent')} hint={t('enter.consentHint')} />
      </ActionForm>
    </Page>
  );
}
