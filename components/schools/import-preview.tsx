import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { Facts } from '@/components/ui/big-figure';
import { DataTable } from '@/components/ui/data-table';
import { Hidden } from '@/components/ui/field';
import { LinkButton } from '@/components/ui/link-button';
import { looks } from '@/components/ui/looks';
import { Notice } from '@/components/ui/notice';
import { Page, Section } from '@/components/ui/page';
import { WhileSending } from '@/components/ui/while-sending';
import type { ServerAction } from '@/lib/domain/outcome';
import type { ImportDifference } from '@/lib/domain/schools/difference';
import type { ImportWarning } from '@/lib/domain/schools/import-warnings';
import type { CellProblem, SpreadsheetReading } from '@/lib/domain/schools/spreadsheet';
import { integer } from '@/lib/messages/format';
import { changedValue } from '@/lib/messages/told/school-values';
import { office } from '@/lib/routes/office';
import { type Reading, ReadingNotes, Warnings, WarningsSeen } from './import-notes';
import { cellSentence, changedField } from './import-told';

const maxShown = 200;

type Props = {
  action: ServerAction;
  id: string;
  fileName: string;
  year: number;
  confirmedAt: Date | null;
  municipality: string;
  /** Names of the municipalities on whose ground schools lie, by code. */
  likely: ReadonlyMap<string, string>;
  reading: Reading;
  preview: Pick<SpreadsheetReading, 'leftOut' | 'ignored' | 'merged'> & {
    problems: readonly CellProblem[];
    warnings: readonly ImportWarning[];
    difference: ImportDifference;
    fingerprint: string;
  };
};

/** What a list would do, before it does it: its mistakes by cell, or each change from what to what. */
export function ImportPreview(props: Props) {
  const tSchools = useTranslations('schools');
  const t = useTranslations('school-import');
  const { action, id, fileName, year, confirmedAt, municipality, likely, reading, preview } = props;
  const { problems, warnings, difference, fingerprint } = preview;
  const nothing = difference.added.length + difference.changed.length === 0;
  const again = (
    <LinkButton href={office.importSchools()} tone="secondary">
      {t('again')}
    </LinkButton>
  );
  return (
    <Page
      title={t('previewTitle')}
      lead={confirmedAt ? t('confirmed') : t('previewLead', { file: fileName, year: String(year) })}
      breadcrumb={[
        { label: tSchools('title'), href: office.schools() },
        { label: t('title'), href: office.importSchools() },
        { label: t('previewTitle') },
      ]}
    >
      {problems.length > 0 ? (
        <>
          <Problems problems={problems} />
          <Warnings warnings={warnings} municipality={municipality} likely={likely} />
          <ReadingNotes id={id} reading={reading} found={preview} confirmed={confirmedAt !== null} />
          {again}
        </>
      ) : (
        <>
          <Summary difference={difference} />
          <ReadingNotes id={id} reading={reading} found={preview} difference={difference} confirmed={confirmedAt !== null} />
          {!confirmedAt && <Warnings warnings={warnings} municipality={municipality} likely={likely} />}
          {!confirmedAt && !nothing && (
            <ActionForm action={action} submit={t('confirm')}>
              <Hidden name="importId" value={id} />
              <Hidden name="fingerprint" value={fingerprint} />
              {warnings.length > 0 && <WarningsSeen />}
              <WhileSending
                label={t('saving', { many: difference.added.length + difference.changed.length })}
                note={t('savingNote')}
              />
            </ActionForm>
          )}
          <Changed difference={difference} />
          <Added difference={difference} />
          {again}
        </>
      )}
    </Page>
  );
}

function Problems({ problems }: { problems: readonly CellProblem[] }) {
  const t = useTranslations('school-import');
  return (
    <Section title={t('problemsTitle', { amount: problems.length })} lead={t('problemsLead')}>
      <ol className={looks.prose}>
        {problems.slice(0, maxShown).map((problem) => (
          <li key={`${problem.row} ${problem.column} ${problem.header} ${problem.code}`}>{cellSentence(t, problem)}.</li>
        ))}
      </ol>
      {problems.length > maxShown && <p>{t('moreProblems', { amount: integer(problems.length - maxShown) })}</p>}
    </Section>
  );
}

function Summary({ difference: { added, changed, unchanged, absent, newZones } }: { difference: ImportDifference }) {
  const t = useTranslations('school-import');
  return (
    <div className="stacked:mt-4">
      <Facts
        items={[
          { label: t('new'), value: integer(added.length) },
          { label: t('toChange'), value: integer(changed.length) },
          { label: t('same'), value: integer(unchanged.length) },
        ]}
      />
      {added.length + changed.length === 0 && <Notice>{t('nothing')}</Notice>}
      {newZones.length > 0 && <p>{t('newZones', { names: newZones.join(', ') })}</p>}
      {absent > 0 && <p className="text-ink-2">{t('absent', { amount: absent })}</p>}
    </div>
  );
}

function Changed({ difference: { changed } }: { difference: ImportDifference }) {
  const t = useTranslations('school-import');
  const translators = { tUi: useTranslations('ui'), tSchools: useTranslations('schools') };
  if (changed.length === 0) return null;
  const lines = changed.flatMap(({ id, row, facts, changes }) =>
    changes.map(({ field, from, to }) => ({
      id: `${id} ${field}`,
      school: facts.name,
      row: integer(row),
      field: changedField(t, field),
      from: changedValue(translators, field, from),
      to: <strong>{changedValue(translators, field, to)}</strong>,
    })),
  );
  return (
    <Section title={t('changed', { amount: changed.length })}>
      <DataTable
        caption={t('changed', { amount: changed.length })}
        quietCaption
        columns={[
          { key: 'school', label: t('columns.school') },
          { key: 'row', label: t('columns.row'), align: 'end' },
          { key: 'field', label: t('columns.field') },
          { key: 'from', label: t('columns.from') },
          { key: 'to', label: t('columns.to') },
        ]}
        rows={lines.slice(0, maxShown)}
      />
      {lines.length > maxShown && <p className="text-ink-2">{t('firstOnly', { shown: integer(maxShown) })}</p>}
    </Section>
  );
}

function Added({ difference: { added } }: { difference: ImportDifference }) {
  const t = useTranslations('school-import');
  if (added.length === 0) return null;
  return (
    <Section title={t('added', { amount: added.length })}>
      <DataTable
        caption={t('added', { amount: added.length })}
        quietCaption
        columns={[
          { key: 'school', label: t('columns.school') },
          { key: 'row', label: t('columns.row'), align: 'end' },
          { key: 'zone', label: t('columns.zone') },
          { key: 'pupils', label: t('columns.pupils'), align: 'end' },
        ]}
        rows={added.slice(0, maxShown).map(({ row, facts, enrolments }) => ({
          id: facts.code,
          school: `${facts.name} (${facts.code})`,
          row: integer(row),
          zone: facts.zone,
          pupils: integer(enrolments.reduce((sum, { girls, boys }) => sum + girls + boys, 0)),
        }))}
      />
      {added.length > maxShown && <p className="text-ink-2">{t('firstOnly', { shown: integer(maxShown) })}</p>}
    </Section>
  );
}
