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
import { integer } from '@/lib/messages/es/format';
import { areasEs, schoolsEs as words } from '@/lib/messages/es/schools';
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
  const { filter, year, rows, next, total, found, mayPlan } = props;
  const address = (change: Partial<SchoolFilter> = {}) => schoolQuery({ ...filter, ...change }, year);
  return (
    <Page title={words.title} lead={words.lead} actions={<Acts mayPlan={mayPlan} />}>
      <SavedNotice saved={props.saved}>{words.imported}</SavedNotice>
      <RepeatedNotice groups={props.repeated} />
      {total === 0 ? (
        <EmptyState title={words.empty}>{words.emptyHint}</EmptyState>
      ) : (
        <>
          <SchoolFilters {...props} />
          <p className="num" role="status">
            {words.shown(found, total, props.pupils)}
          </p>
          <DataTable
            caption={words.title}
            quietCaption
            empty={<p className="text-ink-2">{words.noMatch}</p>}
            columns={[
              { key: 'name', label: words.columns.name },
              { key: 'code', label: words.columns.code },
              { key: 'zone', label: words.columns.zone },
              { key: 'area', label: words.columns.area },
              { key: 'pupils', label: words.columns.pupils, align: 'end' },
            ]}
            rows={rows.map((school) => ({
              id: school.id,
              name: (
                <>
                  <AppLink href={office.school(school.id, { gestion: year })}>{school.name}</AppLink>{' '}
                  {!school.active && <Tag>{words.retired}</Tag>}
                </>
              ),
              code: school.code,
              zone: school.zone,
              area: areasEs[school.area],
              pupils: school.pupils === null ? words.unknown : integer(school.pupils),
            }))}
          />
          <Pagination
            label={words.more}
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
  return (
    <>
      {mayPlan && <LinkButton href={office.importSchools()}>{words.importList}</LinkButton>}
      {mayPlan && (
        <LinkButton href={office.newSchool()} tone="secondary">
          {words.create}
        </LinkButton>
      )}
      <LinkButton href={office.zones()} tone="plain">
        {words.zones}
      </LinkButton>
    </>
  );
}

function SchoolFilters({ filter, year, years, zones }: Props) {
  return (
    <FilterBar action={office.schools()} label={words.filter.label} active={Boolean(filter.text || filter.zone || filter.area)}>
      <Field name="q" label={words.filter.search} type="search" defaultValue={filter.text} optional />
      <SelectField
        name="zona"
        label={words.filter.zone}
        optional
        placeholder={words.filter.any}
        defaultValue={filter.zone}
        options={zones.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SelectField
        name="area"
        label={words.filter.area}
        optional
        placeholder={words.filter.any}
        defaultValue={filter.area ?? ''}
        options={areas.map((area) => ({ value: area, label: areasEs[area] }))}
      />
      <SelectField
        name="gestion"
        label={words.filter.year}
        defaultValue={String(year)}
        options={years.map((one) => ({ value: String(one), label: String(one) }))}
      />
    </FilterBar>
  );
}
