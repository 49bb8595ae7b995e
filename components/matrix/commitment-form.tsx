import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { SelectField } from '@/components/ui/choice-fields';
import { DateField, Field, TextArea } from '@/components/ui/field';
import { Page } from '@/components/ui/page';
import { SearchField } from '@/components/ui/search-field';
import type { CommittingKind, MatrixActor } from '@/lib/domain/matrix';
import type { ServerAction } from '@/lib/domain/outcome';
import { ngo } from '@/lib/routes/companions';

type Props = {
  action: ServerAction;
  itemId?: string | undefined;
  items: readonly { id: string; actor: MatrixActor; text: string }[];
  organisations: readonly { id: string; kind: CommittingKind; name: string }[];
  municipalities: readonly { code: string; name: string }[];
};

/** The form by which an NGO writes down who promises what, until when. */
export function CommitmentForm({ action, itemId, items, organisations, municipalities }: Props) {
  const tMatrix = useTranslations('matrix');
  const t = useTranslations('commitments');
  return (
    <Page
      title={t('add')}
      lead={t('addLead')}
      width="narrow"
      breadcrumb={[{ label: t('title'), href: ngo.home() }, { label: t('add') }]}
    >
      <ActionForm action={action} submit={t('save')}>
        <SelectField
          name="itemId"
          label={t('item')}
          defaultValue={itemId}
          options={items.map(({ id, actor, text }) => ({
            value: id,
            label: `${id}: ${text}`,
            group: tMatrix(`actorNames.${actor}`),
          }))}
        />
        <SearchField
          name="organisationId"
          label={t('organisation')}
          options={organisations.map(({ id, kind, name }) => ({ value: id, label: name, group: t(`kinds.${kind}`) }))}
        />
        <SearchField
          name="municipalityCode"
          label={t('municipality')}
          options={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <TextArea name="text" label={t('text')} />
        <Field name="indicator" label={t('indicator')} />
        <DateField name="dueOn" label={t('dueOn')} />
      </ActionForm>
    </Page>
  );
}
