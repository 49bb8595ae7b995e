import { useTranslations } from 'next-intl';
import { SavedNotice } from '@/components/history/saved-notice';
import { ActionForm } from '@/components/ui/action-form';
import { AppLink } from '@/components/ui/app-link';
import { Confirm } from '@/components/ui/confirm';
import { DataTable } from '@/components/ui/data-table';
import { Field, Hidden } from '@/components/ui/field';
import { Fold } from '@/components/ui/fold';
import { Page, Section } from '@/components/ui/page';
import type { ServerAction } from '@/lib/domain/outcome';
import { office } from '@/lib/routes/office';
import { RepeatedNotice } from './repeated-notice';

type Zone = { id: string; name: string; schools: number };
type Props = {
  zones: readonly Zone[];
  repeated: number;
  mayPlan: boolean;
  action: ServerAction;
  remove: ServerAction;
  /** What was done just now, if anything. */
  done: 'saved' | 'merged' | 'removed' | null;
};

/** Zones of a municipality: how many schools each has; adding, renaming, joining, taking away. */
export function ZonesPage({ zones, repeated, mayPlan, action, remove, done }: Props) {
  const tMerges = useTranslations('school-merges');
  const t = useTranslations('schools');
  const doneTold = { saved: t('zone.saved'), merged: tMerges('zone.done'), removed: tMerges('zone.removed') };
  return (
    <Page
      title={t('zone.title')}
      lead={t('zone.lead')}
      breadcrumb={[{ label: t('title'), href: office.schools() }, { label: t('zone.title') }]}
    >
      <SavedNotice saved={done !== null}>{done === null ? '' : doneTold[done]}</SavedNotice>
      <RepeatedNotice groups={repeated} />
      <DataTable
        caption={t('zone.list')}
        quietCaption
        empty={<p className="text-ink-2">{t('zone.empty')}</p>}
        columns={[
          { key: 'name', label: t('zone.name') },
          { key: 'schools', label: t('title') },
          ...(mayPlan ? [{ key: 'act', label: t('zone.rename'), hidden: true }] : []),
        ]}
        rows={zones.map((zone) => ({
          id: zone.id,
          name: zone.name,
          schools: <AppLink href={office.schools({ zona: zone.id })}>{t('zone.schools', { amount: zone.schools })}</AppLink>,
          act: mayPlan && <ZoneActs zone={zone} alone={zones.length === 1} action={action} remove={remove} />,
        }))}
      />
      {mayPlan && (
        <Section title={t('zone.add')}>
          <ActionForm key={zones.length} action={action} submit={t('zone.add')}>
            <Field name="name" label={t('zone.name')} width={30} />
          </ActionForm>
        </Section>
      )}
    </Page>
  );
}

function ZoneActs({ zone, alone, action, remove }: { zone: Zone; alone: boolean; action: ServerAction; remove: ServerAction }) {
  const tMerges = useTranslations('school-merges');
  const t = useTranslations('schools');
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Fold look="button" summary={t('zone.rename')}>
        <ActionForm key={zone.name} action={action} submit={t('zone.rename')} variant="inline" tone="secondary">
          <Hidden name="zoneId" value={zone.id} />
          <Field name="name" label={t('zone.name')} defaultValue={zone.name} />
        </ActionForm>
      </Fold>
      {!alone && <AppLink href={office.mergeZone(zone.id)}>{tMerges('zone.short')}</AppLink>}
      {zone.schools === 0 && (
        <Confirm label={tMerges('zone.remove')} question={tMerges('zone.removeQuestion', { name: zone.name })}>
          <ActionForm action={remove} submit={tMerges('zone.remove')} tone="danger">
            <Hidden name="zoneId" value={zone.id} />
          </ActionForm>
        </Confirm>
      )}
    </div>
  );
}
