import type { Route } from 'next';
import { SelectField } from '@/components/ui/choice-fields';
import { EmptyState } from '@/components/ui/empty-state';
import { Field } from '@/components/ui/field';
import { FilterBar } from '@/components/ui/filter-bar';
import { Page } from '@/components/ui/page';
import { Pagination } from '@/components/ui/pagination';
import { SearchField } from '@/components/ui/search-field';
import type { TenderLine } from '@/lib/domain/tenders/detail';
import { publicTendersEs } from '@/lib/messages/es/tenders';
import { site } from '@/lib/routes/site';
import { TenderList } from './tender-list';

type Filters = { municipality?: string | undefined; state?: string | undefined; product?: string | undefined };
type Props = {
  lines: readonly TenderLine[];
  next: string | null;
  municipalities: readonly { code: string; name: string }[];
  filters: Filters;
  isFirstPage: boolean;
  now: Date;
};

const { filters: words, states } = publicTendersEs;

/** Everything that was ever published, open to anyone; filters live in the address. */
export function PublicTendersPage({ lines, next, municipalities, filters, isFirstPage, now }: Props) {
  const active = Boolean(filters.municipality || filters.state || filters.product);
  return (
    <Page title={publicTendersEs.title} lead={publicTendersEs.lead}>
      <FilterBar action={site.tenders()} label={words.label} active={active}>
        <Field name="producto" label={words.product} optional defaultValue={filters.product} />
        <SearchField
          name="municipio"
          label={words.municipality}
          optional
          placeholder={words.anyMunicipality}
          defaultValue={filters.municipality}
          options={municipalities.map(({ code, name }) => ({
            value: code,
            label: name,
          }))}
        />
        <SelectField
          name="estado"
          label={words.state}
          optional
          placeholder={words.anyState}
          defaultValue={filters.state}
          options={Object.entries(states).map(([value, label]) => ({
            value,
            label,
          }))}
        />
      </FilterBar>
      {lines.length === 0 ? (
        <EmptyState title={active ? publicTendersEs.emptyFiltered : publicTendersEs.empty} />
      ) : (
        <TenderList lines={lines} now={now} hrefOf={(id) => site.tender(id)} withBuyer />
      )}
      <Pagination
        label={publicTendersEs.more}
        next={next && addressOf(filters, next)}
        first={isFirstPage ? null : addressOf(filters)}
      />
    </Page>
  );
}

function addressOf({ municipality, state, product }: Filters, after?: string): Route {
  return site.tenders({ producto: product || null, municipio: municipality || null, estado: state || null, despues: after });
}
