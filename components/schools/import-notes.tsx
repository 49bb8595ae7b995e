import { useTranslations } from 'next-intl';
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
import { borderToleranceMetres } from '@/lib/domain/schools/whereabouts';
import { distance, integer } from '@/lib/messages/format';
import type { Translator } from '@/lib/messages/translator';
import { office } from '@/lib/routes/office';
import { titlesListed } from './import-told';

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
  const t = useTranslations('school-import');
  if (warnings.length === 0) return null;
  return (
    <Notice tone="due" title={t('warnings.title')}>
      {warnings.map((warning) => (
        <Warning key={warning.code} warning={warning} municipality={municipality} likely={likely} />
      ))}
    </Notice>
  );
}

/** The mark without which a list with warnings is not imported. */
export function WarningsSeen() {
  const t = useTranslations('school-import');
  return <CheckField name="warningsSeen" label={t('warnings.seen')} hint={t('warnings.seenHint')} />;
}

function Warning({ warning, municipality, likely }: Omit<Warned, 'warnings'> & { warning: ImportWarning }) {
  const t = useTranslations('school-import');
  switch (warning.code) {
    case 'outside': {
      const named = warning.likely.flatMap(({ code, schools }) =>
        code ? [t('warnings.municipality', { name: likely.get(code) ?? code, schools: integer(schools) })] : [],
      );
      return (
        <p>
          <strong>{t('warnings.outside', { schools: integer(warning.schools), of: warning.of, own: municipality })}</strong>{' '}
          {named.length > 0 ? t('warnings.likely', { names: shortened(t, named).join(', ') }) : t('warnings.noLikely')}{' '}
          {t('warnings.outlines', { tolerance: distance(borderToleranceMetres) })}
        </p>
      );
    }
    case 'other-municipality':
      return (
        <p>
          {t('warnings.otherMunicipality', {
            schools: warning.schools,
            names: titlesListed(t, shortened(t, warning.names)),
            own: municipality,
          })}
        </p>
      );
    case 'codes-alike':
      return (
        <p>
          {t('warnings.codesAlike')}{' '}
          {shortened(
            t,
            warning.codes.map((pair) => pair.join(' / ')),
          ).join('; ')}
        </p>
      );
    case 'totals-only':
      return <p>{t('warnings.totalsOnly', { titles: titlesListed(t, warning.titles) })}</p>;
    case 'no-pupils':
      return (
        <p>
          {t('warnings.noPupils', { schools: integer(warning.schools.length), of: warning.of })}{' '}
          {shortened(
            t,
            warning.schools.map(({ row, name }) => t('warnings.rowOf', { row: integer(row), name })),
          ).join('; ')}
        </p>
      );
    case 'totals-differ':
      return (
        <>
          <p>{t('warnings.totalsDiffer', { amount: warning.schools.length })}</p>
          <ul>
            {warning.schools.slice(0, maxShown).map(({ row, name, said, counted }) => (
              <li key={row}>
                {t('warnings.totalRow', { row: integer(row), name, said: integer(said), counted: integer(counted) })}
              </li>
            ))}
          </ul>
          {warning.schools.length > maxShown && (
            <p>{t('notes.andMore', { amount: integer(warning.schools.length - maxShown) })}</p>
          )}
        </>
      );
  }
}

function shortened(t: Translator<'school-import'>, texts: readonly string[]): string[] {
  return texts.length > maxShown
    ? [...texts.slice(0, maxShown), t('notes.andMore', { amount: integer(texts.length - maxShown) })]
    : [...texts];
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
  const t = useTranslations('school-import');
  const { kept, sheet, header, hiddenRows, beyond, otherSheets, columns } = reading;
  const { zonesAlike = [], codesMerged = [] } = difference ?? {};
  const mergedTold = ({ row, written, read, used }: ImportDifference['codesMerged'][number]) =>
    t(`notes.mergedCode.${used ? 'used' : 'unread'}`, { row: String(row), written, read });
  const said = [
    kept && t('notes.kept'),
    ...(['example', 'total', 'note', 'titles', 'repeated'] as const).map((why) => leftOutSaid(t, why, found.leftOut)),
    found.merged > 0 && t('notes.merged', { rows: found.merged }),
    zonesAlike.length > 0 &&
      t('notes.zonesAlike', {
        pairs: shortened(
          t,
          zonesAlike.map(({ written, read }) => t('notes.zonePair', { written, read })),
        ).join('; '),
      }),
    codesMerged.length > 0 && t('notes.codesMerged', { pairs: shortened(t, codesMerged.map(mergedTold)).join('; ') }),
    hiddenRows > 0 && t('notes.hiddenRows', { rows: hiddenRows }),
    beyond && t('notes.beyond', { cell: beyond }),
    otherSheets.length > 0 && t('notes.otherSheets', { names: titlesListed(t, shortened(t, otherSheets)) }),
    found.ignored.length > 0 && t('notes.ignored', { titles: titlesListed(t, shortened(t, found.ignored)) }),
    t('notes.blanks'),
  ].filter((sentence) => typeof sentence === 'string');
  return (
    <div className="stacked:mt-4">
      <ul className={looks.prose}>
        {said.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Fold
        summary={`${t('notes.title')}: ${t('notes.summary', { hasSheet: String(Boolean(sheet)), sheet, row: String(header) })}`}
      >
        <DataTable
          caption={t('notes.title')}
          quietCaption
          columns={[
            { key: 'letter', label: t('notes.column') },
            { key: 'title', label: t('notes.title_') },
            { key: 'meaning', label: t('notes.meaning') },
          ]}
          rows={columns.map(({ letter, title, field }) => ({
            id: letter,
            letter,
            title,
            meaning: field ? headerOf(field) : t('notes.unused'),
          }))}
        />
      </Fold>
      {!confirmed && (
        <p>
          <LinkButton href={office.importColumns(id)} tone="plain">
            {t('notes.change')}
          </LinkButton>
        </p>
      )}
    </div>
  );
}

function leftOutSaid(t: Translator<'school-import'>, why: LeftOutRow['why'], leftOut: readonly LeftOutRow[]): string | false {
  const rows = leftOut.filter((one) => one.why === why).map(({ row }) => t('notes.row', { row: integer(row) }));
  return rows.length > 0 && t(`notes.leftOut.${why}`, { rows: shortened(t, rows).join(', ') });
}
