import { useTranslations } from 'next-intl';
import { SavedNotice } from '@/components/history/saved-notice';
import { AppLink } from '@/components/ui/app-link';
import { SelectField } from '@/components/ui/choice-fields';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { ExportMenu } from '@/components/ui/export-menu';
import { Field } from '@/components/ui/field';
import { FilterBar } from '@/components/ui/filter-bar';
import { LinkButton } from '@/components/ui/link-button';
import { Page } from '@/components/ui/page';
import { Pagination } from '@/components/ui/pagination';
import { Tag } from '@/components/ui/tag';
import { areas } from '@/lib/domain/schools/area';
import type { SchoolFilter } from '@/lib/domain/schools/search';
import { integer } from '@/lib/messages/format';
import type { SchoolLine } from '@/lib/queries/schools';
import { office } from '@/lib/routes/office';
import { schoolQuery } from '@/lib/routes/school-filter';
import { RepeatedNotice } from './repeated-notice';
import { type Outline, SchoolMap, type SchoolPoint } from './school-map';

type Props = {
  filter: SchoolFilter;
  year: number;
  years: readonly number[];
  zones: readonly { id: string; name: string }[];
  rows: readonly SchoolLine[];
  next: string | null;
  total: number;
  /** How many names or codes are on record more than once. */
  repeated: number;
  found: number;
  pupils: number;
  withoutPlace: number;
  points: readonly SchoolPoint[];
  outline: Outline | null;
  mayPlan: boolean;
  saved: boolean;
};

/** The schools of a municipality: list, search, map, downloads. */
export function SchoolsPage(props: Props) {
  const t = useTranslations('schools');
  const { filter, year, rows, next, total, found, mayPlan } = props;
  const address = (change: Partial<SchoolFilter> = {}) => schoolQuery({ ...filter, ...change }, year);
  return (
    <Page title={t('title')} lead={t('lead')} actions={<Acts mayPlan={mayPlan} />}>
      <SavedNotice saved={props.saved}>{t('imported')}</SavedNotice>
      <RepeatedNotice groups={props.repeated} />
      {total === 0 ? (
        <EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>
      ) : (
        <>
          <SchoolFilters {...props} />
          <p className="num" role="status">
            {t('shown', { isPart: String(found < total), shown: integer(found), all: total, pupils: props.pupils })}
          </p>
          <DataTable
            caption={t('title')}
            quietCaption
            empty={<p className="text-ink-2">{t('noMatch')}</p>}
            columns={[
              { key: 'name', label: t('columns.name') },
              { key: 'code', label: t('columns.code') },
              { key: 'zone', label: t('columns.zone') },
              { key: 'area', label: t('columns.area') },
              { key: 'pupils', label: t('columns.pupils'), align: 'end' },
            ]}
            rows={rows.map((school) => ({
              id: school.id,
              name: (
                <>
                  <AppLink href={office.school(school.id, { gestion: year })}>{school.name}</AppLink>{' '}
                  {!school.active && <Tag>{t('retired')}</Tag>}
                </>
              ),
              code: school.code,
              zone: school.zone,
              area: t(`options.area.${school.area}`),
              pupils: school.pupils === null ? t('unknown') : integer(school.pupils),
            }))}
          />
          <Pagination
            label={t('more')}
            next={next && office.schools(address({ after: next }))}
            first={filter.after ? office.schools(address({ after: '' })) : null}
          />
          <ExportMenu address={(format) => office.schoolsDownload({ ...address({ after: '' }), formato: format })} />
          <SchoolMap outline={props.outline} points={props.points} withoutPlace={props.withoutPlace} />
        </>
      )}
    </Page>
  );
}

function Acts({ mayPlan }: { mayPlan: boolean }) {
  const t = useTranslations('schools');
  return (
    <>
      {mayPlan && <LinkButton href={office.importSchools()}>{t('importList')}</LinkButton>}
      {mayPlan && (
        <LinkButton href={office.newSchool()} tone="secondary">
          {t('create')}
        </LinkButton>
      )}
      <LinkButton href={office.zones()} tone="plain">
        {t('zones')}
      </LinkButton>
    </>
  );
}

function SchoolFilters({ filter, year, years, zones }: Props) {
  const t = useTranslations('schools');
  return (
    <FilterBar action={office.schools()} label={t('filter.label')} active={Boolean(filter.text || filter.zone || filter.area)}>
      <Field name="q" label={t('filter.search')} type="search" defaultValue={filter.text} optional />
      <SelectField
        name="zona"
        label={t('filter.zone')}
        optional
        placeholder={t('filter.any')}
        defaultValue={filter.zone}
        options={zones.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SelectField
        name="area"
        label={t('filter.area')}
        optional
        placeholder={t('filter.any')}
        defaultValue={filter.area ?? ''}
        options={areas.map((area) => ({ value: area, label: t(`options.area.${area}`) }))}
      />
      <SelectField
        name="gestion"
        label={t('filter.year')}
        defaultValue={String(year)}
        options={years.map((one) => ({ value: String(one), label: String(one) }))}
      />
    </FilterBar>
  );
}
