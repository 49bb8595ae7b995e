import { SavedNotice } from '@/components/history/saved-notice';
import { ActForm } from '@/components/ui/act-form';
import { AppLink } from '@/components/ui/app-link';
import { DataTable } from '@/components/ui/data-table';
import { Field, Hidden } from '@/components/ui/field';
import { Fold } from '@/components/ui/fold';
import { Page, Section } from '@/components/ui/page';
import type { Door } from '@/lib/domain/outcome';
import { schoolsEs } from '@/lib/messages/es/schools';

const words = schoolsEs.zone;

type Props = { zones: readonly { id: string; name: string; schools: number }[]; mayPlan: boolean; act: Door; saved: boolean };

/** Zones of a municipality: how many schools each has; adding and renaming. */
export function ZonesPage({ zones, mayPlan, act, saved }: Props) {
  return (
    <Page
      title={words.title}
      lead={words.lead}
      breadcrumb={[{ label: schoolsEs.title, href: '/municipio/escuelas' }, { label: words.title }]}
    >
      <SavedNotice saved={saved}>{words.saved}</SavedNotice>
      <DataTable
        caption={words.list}
        quietCaption
        empty={<p className="quiet">{words.empty}</p>}
        columns={[
          { key: 'name', label: words.name },
          { key: 'schools', label: schoolsEs.title },
          ...(mayPlan ? [{ key: 'act', label: words.rename, hidden: true }] : []),
        ]}
        rows={zones.map(({ id, name, schools }) => ({
          id,
          name,
          schools: <AppLink href={`/municipio/escuelas?zona=${id}`}>{words.schools(schools)}</AppLink>,
          act: mayPlan && (
            <Fold look="button" summary={words.rename}>
              <ActForm key={name} act={act} submit={words.rename} variant="inline" tone="secondary">
                <Hidden name="zoneId" value={id} />
                <Field name="name" label={words.name} defaultValue={name} />
              </ActForm>
            </Fold>
          ),
        }))}
      />
      {mayPlan && (
        <Section title={words.add}>
          <ActForm key={zones.length} act={act} submit={words.add}>
            <Field name="name" label={words.name} width={30} />
          </ActForm>
        </Section>
      )}
    </Page>
  );
}
