import { useTranslations } from 'next-intl';
import { RecordHistory } from '@/components/history/record-history';
import { SavedNotice } from '@/components/history/saved-notice';
import { DataTable } from '@/components/ui/data-table';
import { KeyValues } from '@/components/ui/key-values';
import { LinkButton } from '@/components/ui/link-button';
import { Page, Section } from '@/components/ui/page';
import { Tabs } from '@/components/ui/tabs';
import { Tag } from '@/components/ui/tag';
import { integer } from '@/lib/messages/format';
import type { HistoryEntry } from '@/lib/queries/history';
import { office } from '@/lib/routes/office';
import type { EditedSchool } from './edited-school';
import { schoolFactsTold } from './school-told';

type Props = {
  school: EditedSchool;
  year: number;
  years: readonly number[];
  history: readonly HistoryEntry[];
  mayPlan: boolean;
  saved: boolean;
  merged: boolean;
};

/** One school: what is known of it and its pupils of a year. */
export function SchoolPage({ school, year, years, history, mayPlan, saved, merged }: Props) {
  const tUi = useTranslations('ui');
  const tMerges = useTranslations('school-merges');
  const t = useTranslations('schools');
  return (
    <Page
      title={school.name}
      breadcrumb={[{ label: t('title'), href: office.schools() }, { label: school.name }]}
      tag={<Tag tone={school.active ? 'ok' : 'neutral'}>{school.active ? t('active') : t('retired')}</Tag>}
      actions={
        mayPlan && (
          <>
            <LinkButton href={office.editSchool(school.id, { gestion: year })} tone="secondary">
              {t('form.change')}
            </LinkButton>
            <LinkButton href={office.mergeSchool(school.id)} tone="plain">
              {tMerges('school.short')}
            </LinkButton>
          </>
        )
      }
    >
      <SavedNotice saved={saved}>{t('form.saved')}</SavedNotice>
      <SavedNotice saved={merged}>{tMerges('school.done')}</SavedNotice>
      {years.length > 1 && (
        <Tabs
          label={t('form.year')}
          tabs={years.map((one) => ({
            label: String(one),
            href: office.school(school.id, { gestion: one }),
            current: one === year,
          }))}
        />
      )}
      <Pupils school={school} year={year} />
      <Section title={t('form.edit')}>
        <KeyValues items={schoolFactsTold({ tUi, tSchools: t }, school)} />
      </Section>
      <RecordHistory entries={history} />
    </Page>
  );
}

function Pupils({ school, year }: { school: EditedSchool; year: number }) {
  const t = useTranslations('schools');
  const sum = (sex: 'girls' | 'boys') => school.enrolments.reduce((total, one) => total + one[sex], 0);
  const sources = [...new Set(school.enrolments.map(({ source }) => source))].filter(Boolean).join('; ');
  if (school.enrolments.length === 0) return null;
  return (
    <Section title={t('form.enrolment', { year: String(year) })} lead={sources}>
      <DataTable
        caption={t('form.enrolment', { year: String(year) })}
        quietCaption
        columns={[
          { key: 'level', label: t('columns.level') },
          { key: 'girls', label: t('form.girls'), align: 'end' },
          { key: 'boys', label: t('form.boys'), align: 'end' },
          { key: 'total', label: t('form.total'), align: 'end' },
        ]}
        rows={school.enrolments.map(({ level, girls, boys }) => ({
          id: level,
          level: t(`levels.${level}`),
          girls: integer(girls),
          boys: integer(boys),
          total: integer(girls + boys),
        }))}
        foot={{
          level: t('form.total'),
          girls: integer(sum('girls')),
          boys: integer(sum('boys')),
          total: integer(sum('girls') + sum('boys')),
        }}
      />
    </Section>
  );
}
