import { CheckField } from '@/components/ui/choice-fields';
import { DataTable } from '@/components/ui/data-table';
import { Fold } from '@/components/ui/fold';
import { LinkButton } from '@/components/ui/link-button';
import { looks } from '@/components/ui/looks';
import { Notice } from '@/components/ui/notice';
import type { ImportDifference } from '@/lib/domain/schools/difference';
import type { ImportWarning } from '@/lib/domain/schools/import-warnings';
import type { SpreadsheetReading } from '@/lib/domain/schools/spreadsheet';
import { headerOf, type SpreadsheetField } from '@/lib/domain/schools/spreadsheet-columns';
import type { LeftOutRow } from '@/lib/domain/schools/spreadsheet-rows';
import { schoolImportEs, titlesListed } from '@/lib/messages/es/school-import';
import { office } from '@/lib/routes/office';

const notes = schoolImportEs.notes;
const words = schoolImportEs.warnings;
const maxShown = 20;

/** How the file was read: which sheet, which row of titles, which columns; shaped by its query. */
export type Reading = {
  kept: boolean;
  sheet: string;
  header: number;
  hiddenRows: number;
  beyond: string | null;
  otherSheets: readonly string[];
  columns: readonly { letter: string; title: string; field: SpreadsheetField | null }[];
};

type Warned = { warnings: readonly ImportWarning[]; municipality: string; likely: ReadonlyMap<string, string> };

/** What may be a mistake. It stops nothing: whoever imports says that they read it. */
export function Warnings({ warnings, municipality, likely }: Warned) {
  if (warnings.length === 0) return null;
  return (
    <Notice tone="due" title={words.title}>
      {warnings.map((warning) => (
        <Warning key={warning.code} warning={warning} municipality={municipality} likely={likely} />
      ))}
    </Notice>
  );
}

/** The mark without which a list with warnings is not imported. */
export function WarningsSeen() {
  return <CheckField name="warningsSeen" label={words.seen} hint={words.seenHint} />;
}

function Warning({ warning, municipality, likely }: Omit<Warned, 'warnings'> & { warning: ImportWarning }) {
  switch (warning.code) {
    case 'outside': {
      const named = warning.likely.flatMap(({ code, schools }) =>
        code ? [words.municipality(likely.get(code) ?? code, schools)] : [],
      );
      return (
        <p>
          <strong>{words.outside(warning.schools, warning.of, municipality)}</strong>{' '}
          {named.length > 0 ? words.likely(shortened(named).join(', ')) : words.noLikely} {words.outlines}
        </p>
      );
    }
    case 'other-municipality':
      return <p>{words.otherMunicipality(warning.schools, titlesListed(shortened(warning.names)), municipality)}</p>;
    case 'codes-alike':
      return (
        <p>
          {words.codesAlike} {shortened(warning.codes.map(words.codePair)).join('; ')}
        </p>
      );
    case 'totals-only':
      return <p>{words.totalsOnly(titlesListed(warning.titles))}</p>;
    case 'no-pupils':
      return (
        <p>
          {words.noPupils(warning.schools.length, warning.of)}{' '}
          {shortened(warning.schools.map(({ row, name }) => words.rowOf(row, name))).join('; ')}
        </p>
      );
    case 'totals-differ':
      return (
        <>
          <p>{words.totalsDiffer(warning.schools.length)}</p>
          <ul>
            {warning.schools.slice(0, maxShown).map(({ row, name, said, counted }) => (
              <li key={row}>{words.totalRow(row, name, said, counted)}</li>
            ))}
          </ul>
          {warning.schools.length > maxShown && <p>{notes.andMore(warning.schools.length - maxShown)}</p>}
        </>
      );
  }
}

function shortened(texts: readonly string[]): string[] {
  return texts.length > maxShown ? [...texts.slice(0, maxShown), notes.andMore(texts.length - maxShown)] : [...texts];
}

type NotesProps = {
  id: string;
  reading: Reading;
  found: Pick<SpreadsheetReading, 'leftOut' | 'ignored' | 'merged'>;
  difference?: Pick<ImportDifference, 'zonesAlike' | 'codesMerged'>;
  confirmed: boolean;
};

/** How the sheet was read, and what was left aside: nothing is passed over in silence. */
export function ReadingNotes({ id, reading, found, difference, confirmed }: NotesProps) {
  const { kept, sheet, header, hiddenRows, beyond, otherSheets, columns } = reading;
  const { zonesAlike = [], codesMerged = [] } = difference ?? {};
  const said = [
    kept && notes.kept,
    ...(['example', 'total', 'note', 'titles', 'repeated'] as const).map((why) => leftOutSaid(why, found.leftOut)),
    found.merged > 0 && notes.merged(found.merged),
    zonesAlike.length > 0 &&
      notes.zonesAlike(shortened(zonesAlike.map(({ written, read }) => notes.zonePair(written, read))).join('; ')),
    codesMerged.length > 0 && notes.codesMerged(shortened(codesMerged.map(notes.mergedCode)).join('; ')),
    hiddenRows > 0 && notes.hiddenRows(hiddenRows),
    beyond && notes.beyond(beyond),
    otherSheets.length > 0 && notes.otherSheets(titlesListed(shortened(otherSheets))),
    found.ignored.length > 0 && notes.ignored(titlesListed(shortened(found.ignored))),
    notes.blanks,
  ].filter((sentence) => typeof sentence === 'string');
  return (
    <div className="stacked:mt-4">
      <ul className={looks.prose}>
        {said.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Fold summary={`${notes.title}: ${notes.summary(sheet, header)}`}>
        <DataTable
          caption={notes.title}
          quietCaption
          columns={[
            { key: 'letter', label: notes.column },
            { key: 'title', label: notes.title_ },
            { key: 'meaning', label: notes.meaning },
          ]}
          rows={columns.map(({ letter, title, field }) => ({
            id: letter,
            letter,
            title,
            meaning: field ? headerOf(field) : notes.unused,
          }))}
        />
      </Fold>
      {!confirmed && (
        <p>
          <LinkButton href={office.importColumns(id)} tone="plain">
            {notes.change}
          </LinkButton>
        </p>
      )}
    </div>
  );
}

function leftOutSaid(why: LeftOutRow['why'], leftOut: readonly LeftOutRow[]): string | false {
  const rows = leftOut.filter((one) => one.why === why).map(({ row }) => notes.row(row));
  return rows.length > 0 && notes.leftOut[why](shortened(rows).join(', '));
}
