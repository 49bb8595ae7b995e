import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { CheckList } from '@/components/ui/choice-fields';
import { Field, TextArea } from '@/components/ui/field';
import { WholeField } from '@/components/ui/number-field';
import { Page } from '@/components/ui/page';
import { exhibitorKinds, exhibitorScopes } from '@/lib/domain/fairs';
import type { ServerAction } from '@/lib/domain/outcome';
import { site } from '@/lib/routes/site';

const options = (names: readonly string[]) => names.map((name) => ({ value: name, label: name }));

/** Puts a fair on record. */
export function FairForm({ action }: { action: ServerAction }) {
  const t = useTranslations('fairs');
  return (
    <Page
      title={t('record')}
      lead={t('recordLead')}
      width="narrow"
      breadcrumb={[{ label: t('title'), href: site.fairs() }, { label: t('record') }]}
    >
      <ActionForm action={action} submit={t('save')}>
        <Field name="name" label={t('name')} />
        <Field name="year" label={t('year')} inputMode="numeric" />
        <Field name="slogan" label={t('slogan')} optional />
        <WholeField name="exhibitors" label={t('count')} />
        <CheckList name="exhibitorScope" label={t('scope')} options={options(exhibitorScopes)} />
        <CheckList name="exhibitorKinds" label={t('kinds')} options={options(exhibitorKinds)} />
        <TextArea name="productsShown" label={t('products')} hint={t('productsHint')} />
        <Field name="source" label={t('source')} hint={t('sourceHint')} />
      </ActionForm>
    </Page>
  );
}
