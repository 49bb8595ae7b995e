import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import { Facts } from '@/components/ui/big-figure';
import { SelectField } from '@/components/ui/choice-fields';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Field } from '@/components/ui/field';
import { FilterBar } from '@/components/ui/filter-bar';
import { LinkButton } from '@/components/ui/link-button';
import { Page } from '@/components/ui/page';
import { Pagination } from '@/components/ui/pagination';
import { Tag } from '@/components/ui/tag';
import { organisationStatuses } from '@/lib/domain/access/actor';
import { integer } from '@/lib/messages/es/format';
import type { CensusLine } from '@/lib/queries/census/census';
import { office } from '@/lib/routes/office';
import { site } from '@/lib/routes/site';
import { ActorStatusTag } from './actor-facts';

type Props = {
  actors: readonly CensusLine[];
  next: string | null;
  totals: { all: number; pending: number; unverified: number };
  filters: { q?: string; estado?: string };
  mayEnter: boolean;
};

/** The economic actors of a municipality. */
export function CensusList({ actors, next, totals, filters, mayEnter }: Props) {
  const tLaw = useTranslations('law');
  const t = useTranslations('census');
  const active = Boolean(filters.q || filters.estado);
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={mayEnter && <LinkButton href={office.newActor()}>{t('enter.title')}</LinkButton>}
    >
      <Facts
        items={[
          { label: t('totals.all'), value: integer(totals.all), href: office.census() },
          { label: t('totals.pending'), value: integer(totals.pending), href: office.census({ estado: 'pending' }) },
          { label: t('totals.unverified'), value: integer(totals.unverified) },
        ]}
      />
      <FilterBar action={office.census()} label={t('filters.label')} active={active}>
        <Field name="q" label={t('filters.q')} type="search" optional defaultValue={filters.q} />
        <SelectField
          name="estado"
          label={t('filters.status')}
          optional
          placeholder={t('filters.anyStatus')}
          defaultValue={filters.estado}
          options={organisationStatuses.map((value) => ({ value, label: t(`statusNames.${value}`) }))}
        />
      </FilterBar>
      <DataTable
        caption={t('title')}
        quietCaption
        empty={<NobodyHere filtered={active} />}
        columns={[
          { key: 'name', label: t('columns.name') },
          { key: 'kind', label: t('columns.kind') },
          { key: 'foods', label: t('columns.foods') },
          { key: 'people', label: t('columns.people') },
          { key: 'status', label: t('columns.status') },
          { key: 'papers', label: t('columns.papers'), align: 'end' },
        ]}
        rows={actors.map((actor) => ({
          id: actor.id,
          name: (
            <>
              <AppLink href={office.actor(actor.id)}>{actor.name}</AppLink> <span className="text-ink-2">{actor.community}</span>{' '}
              {actor.hasTwin && <Tag tone="due">{t('twins.tag')}</Tag>}
            </>
          ),
          kind: tLaw(`actorKinds.${actor.kind}`),
          foods: actor.foods.join(', ') || '—',
          people: `${integer(actor.women)} y ${integer(actor.men)}`,
          status: <ActorStatusTag status={actor.status} />,
          papers: integer(actor.unverified),
        }))}
      />
      <Pagination next={next && office.census({ ...filters, despues: next })} label={t('next')} />
    </Page>
  );
}

function NobodyHere({ filtered }: { filtered: boolean }) {
  const t = useTranslations('census');
  if (filtered) return <EmptyState title={t('emptyFiltered')} />;
  return (
    <EmptyState
      title={t('empty')}
      action={
        <LinkButton href={site.register()} tone="secondary">
          {t('registerPage')}
        </LinkButton>
      }
    >
      {t('emptyNext')}
    </EmptyState>
  );
}
