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
import { censusEs, statusNames } from '@/lib/messages/es/census';
import { integer } from '@/lib/messages/es/format';
import { actorKindNames } from '@/lib/messages/es/law';
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

const { columns, totals: totalNames, filters: filterNames } = censusEs;

/** The economic actors of a municipality. */
export function CensusList({ actors, next, totals, filters, mayEnter }: Props) {
  const active = Boolean(filters.q || filters.estado);
  return (
    <Page
      title={censusEs.title}
      lead={censusEs.lead}
      actions={mayEnter && <LinkButton href={office.newActor()}>{censusEs.enter.title}</LinkButton>}
    >
      <Facts
        items={[
          { label: totalNames.all, value: integer(totals.all), href: office.census() },
          { label: totalNames.pending, value: integer(totals.pending), href: office.census({ estado: 'pending' }) },
          { label: totalNames.unverified, value: integer(totals.unverified) },
        ]}
      />
      <FilterBar action={office.census()} label={filterNames.label} active={active}>
        <Field name="q" label={filterNames.q} type="search" optional defaultValue={filters.q} />
        <SelectField
          name="estado"
          label={filterNames.status}
          optional
          placeholder={filterNames.anyStatus}
          defaultValue={filters.estado}
          options={Object.entries(statusNames).map(([value, label]) => ({ value, label }))}
        />
      </FilterBar>
      <DataTable
        caption={censusEs.title}
        quietCaption
        empty={<NobodyHere filtered={active} />}
        columns={[
          { key: 'name', label: columns.name },
          { key: 'kind', label: columns.kind },
          { key: 'foods', label: columns.foods },
          { key: 'people', label: columns.people },
          { key: 'status', label: columns.status },
          { key: 'papers', label: columns.papers, align: 'end' },
        ]}
        rows={actors.map((actor) => ({
          id: actor.id,
          name: (
            <>
              <AppLink href={office.actor(actor.id)}>{actor.name}</AppLink> <span className="text-ink-2">{actor.community}</span>{' '}
              {actor.hasTwin && <Tag tone="due">{censusEs.twins.tag}</Tag>}
            </>
          ),
          kind: actorKindNames[actor.kind],
          foods: actor.foods.join(', ') || '—',
          people: `${integer(actor.women)} y ${integer(actor.men)}`,
          status: <ActorStatusTag status={actor.status} />,
          papers: integer(actor.unverified),
        }))}
      />
      <Pagination next={next && office.census({ ...filters, despues: next })} label={censusEs.next} />
    </Page>
  );
}

function NobodyHere({ filtered }: { filtered: boolean }) {
  if (filtered) return <EmptyState title={censusEs.emptyFiltered} />;
  return (
    <EmptyState
      title={censusEs.empty}
      action={
        <LinkButton href={site.register()} tone="secondary">
          {censusEs.registerPage}
        </LinkButton>
      }
    >
      {censusEs.emptyNext}
    </EmptyState>
  );
}
