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
import { integer } from '@/lib/messages/es/format';
import { cellSentence, changedField, schoolImportEs as words } from '@/lib/messages/es/school-import';
import { changedValue } from '@/lib/messages/es/school-values';
import { schoolsEs } from '@/lib/messages/es/schools';
import { office } from '@/lib/routes/office';
import { type Reading, ReadingNotes, Warnings, WarningsSeen } from './import-notes';

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
  const { action, id, fileName, year, confirmedAt, municipality, likely, reading, preview } = props;
  const { problems, warnings, difference, fingerprint } = preview;
  const nothing = difference.added.length + difference.changed.length === 0;
  const again = (
    <LinkButton href={office.importSchools()} tone="secondary">
      {words.again}
    </LinkButton>
  );
  return (
    <Page
      title={words.previewTitle}
      lead={confirmedAt ? words.confirmed : words.previewLead(fileName, year)}
      breadcrumb={[
        { label: schoolsEs.title, href: office.schools() },
        { label: words.title, href: office.importSchools() },
        { label: words.previewTitle },
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
            <ActionForm action={action} submit={words.confirm}>
              <Hidden name="importId" value={id} />
              <Hidden name="fingerprint" value={fingerprint} />
              {warnings.length > 0 && <WarningsSeen />}
              <WhileSending label={words.saving(difference.added.length + difference.changed.length)} note={words.savingNote} />
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
  return (
    <Section title={words.problemsTitle(problems.length)} lead={words.problemsLead}>
      <ol className={looks.prose}>
        {problems.slice(0, maxShown).map((problem) => (
          <li key={`${problem.row} ${problem.column} ${problem.header} ${problem.code}`}>{cellSentence(problem)}.</li>
        ))}
      </ol>
      {problems.length > maxShown && <p>{words.moreProblems(problems.length - maxShown)}</p>}
    </Section>
  );
}

function Summary({ difference: { added, changed, unchanged, absent, newZones } }: { difference: ImportDifference }) {
  return (
    <div className="stacked:mt-4">
      <Facts
        items={[
          { label: words.new, value: integer(added.length) },
          { label: words.toChange, value: integer(changed.length) },
          { label: words.same, value: integer(unchanged.length) },
        ]}
      />
      {added.length + changed.length === 0 && <Notice>{words.nothing}</Notice>}
      {newZones.length > 0 && <p>{words.newZones(newZones.join(', '))}</p>}
      {absent > 0 && <p className="text-ink-2">{words.absent(absent)}</p>}
    </div>
  );
}

function Changed({ difference: { changed } }: { difference: ImportDifference }) {
  if (changed.length === 0) return null;
  const lines = changed.flatMap(({ id, row, facts, changes }) =>
    changes.map(({ field, from, to }) => ({
      id: `${id} ${field}`,
      school: facts.name,
      row: integer(row),
      field: changedField(field),
      from: changedValue(field, from),
      to: <strong>{changedValue(field, to)}</strong>,
    })),
  );
  return (
    <Section title={words.changed(changed.length)}>
      <DataTable
        caption={words.changed(changed.length)}
        quietCaption
        columns={[
          { key: 'school', label: words.columns.school },
          { key: 'row', label: words.columns.row, align: 'end' },
          { key: 'field', label: words.columns.field },
          { key: 'from', label: words.columns.from },
          { key: 'to', label: words.columns.to },
        ]}
        rows={lines.slice(0, maxShown)}
      />
      {lines.length > maxShown && <p className="text-ink-2">{words.firstOnly(maxShown)}</p>}
    </Section>
  );
}

function Added({ difference: { added } }: { difference: ImportDifference }) {
  if (added.length === 0) return null;
  return (
    <Section title={words.added(added.length)}>
      <DataTable
        caption={words.added(added.length)}
        quietCaption
        columns={[
          { key: 'school', label: words.columns.school },
          { key: 'row', label: words.columns.row, align: 'end' },
          { key: 'zone', label: words.columns.zone },
          { key: 'pupils', label: words.columns.pupils, align: 'end' },
        ]}
        rows={added.slice(0, maxShown).map(({ row, facts, enrolments }) => ({
          id: facts.code,
          school: `${facts.name} (${facts.code})`,
          row: integer(row),
          zone: facts.zone,
          pupils: integer(enrolments.reduce((sum, { girls, boys }) => sum + girls + boys, 0)),
        }))}
      />
      {added.length > maxShown && <p className="text-ink-2">{words.firstOnly(maxShown)}</p>}
    </Section>
  );
}
