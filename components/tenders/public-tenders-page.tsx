import type { Route } from 'next';
import { useTranslations } from 'next-intl';
import { SelectField } from '@/components/ui/choice-fields';
import { EmptyState } from '@/components/ui/empty-state';
import { Field } from '@/components/ui/field';
import { FilterBar } from '@/components/ui/filter-bar';
import { Page } from '@/components/ui/page';
import { Pagination } from '@/components/ui/pagination';
import { SearchField } from '@/components/ui/search-field';
import type { TenderLine } from '@/lib/domain/tenders/detail';
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

const states = ['open', 'closed', 'awarded', 'deserted', 'ended'] as const;

/** Everything that was ever published, open to anyone; filters live in the address. */
export function PublicTendersPage({ lines, next, municipalities, filters, isFirstPage, now }: Props) {
  const t = useTranslations('tenders');
  const active = Boolean(filters.municipality || filters.state || filters.product);
  return (
    <Page title={t('publicTenders.title')} lead={t('publicTenders.lead')}>
      <FilterBar action={site.tenders()} label={t('publicTenders.filters.label')} active={active}>
        <Field name="producto" label={t('publicTenders.filters.product')} optional defaultValue={filters.product} />
        <SearchField
          name="municipio"
          label={t('publicTenders.filters.municipality')}
          optional
          placeholder={t('publicTenders.filters.anyMunicipality')}
          defaultValue={filters.municipality}
          options={municipalities.map(({ code, name }) => ({
            value: code,
            label: name,
          }))}
        />
        <SelectField
          name="estado"
          label={t('publicTenders.filters.state')}
          optional
          placeholder={t('publicTenders.filters.anyState')}
          defaultValue={filters.state}
          options={states.map((value) => ({ value, label: t(`publicTenders.states.${value}`) }))}
        />
      </FilterBar>
      {lines.length === 0 ? (
        <EmptyState title={active ? t('publicTenders.emptyFiltered') : t('publicTenders.empty')} />
      ) : (
        <TenderList lines={lines} now={now} hrefOf={(id) => site.tender(id)} withBuyer />
      )}
      <Pagination
        label={t('publicTenders.more')}
        next={next && addressOf(filters, next)}
        first={isFirstPage ? null : addressOf(filters)}
      />
    </Page>
  );
}

function addressOf({ municipality, state, product }: Filters, after?: string): Route {
  return site.tenders({ producto: product || null, municipio: municipality || null, estado: state || null, despues: after });
}
