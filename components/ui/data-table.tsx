import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { whole } from './whole';

export type Column = {
  key: string;
  label: string;
  align?: 'start' | 'end';
  /** Label said to screen readers and on cards, not drawn over the column (a column of buttons). Stays off paper. */
  hidden?: boolean;
  /** Takes the room that the others can spare: names to choose, beside fields for figures. */
  wide?: boolean;
  /** On a card, short: stands beside the other short ones, as numbers do. */
  brief?: boolean;
  /** On a card, not why one came: waits behind a sign at the row's name, without a script. */
  rest?: boolean;
};

/** Cells by column key; `id` is the row's key and, if `anchor` is set, its place in the page. */
export type Row = { id: string; [column: string]: ReactNode };

type Props = {
  caption: string;
  columns: readonly Column[];
  rows: readonly Row[];
  /** Last line: totals by column key. */
  foot?: Readonly<Record<string, ReactNode>> | undefined;
  /** Shown instead of the table when there are no rows. */
  empty?: ReactNode;
  /** Caption for screen readers only, when a heading just above says the same. */
  quietCaption?: boolean;
};

/** A table; below 560 px, or where many columns find no room, each row becomes a card with its labels. The first column names the row. */
export function DataTable({ caption, columns, rows, foot, empty, quietCaption }: Props) {
  if (rows.length === 0 && empty) return <>{empty}</>;
  const [naming, ...others] = columns;
  if (!naming) return null;
  const hasRest = columns.some(({ rest }) => rest);
  const table = (
    <table className="table">
      <caption className={quietCaption ? 'sr-only' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col" className={side(column, false)}>
              {column.hidden ? <span className="sr-only">{column.label}</span> : column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row" className={side(naming)}>
              {hasRest ? <Named>{whole(row[naming.key])}</Named> : whole(row[naming.key])}
            </th>
            {others.map((column) => (
              <td key={column.key} className={side(column)} data-label={column.hidden ? undefined : column.label}>
                <Cell>{row[column.key]}</Cell>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      {foot && (
        <tfoot>
          <tr>
            <th scope="row">{whole(foot[naming.key])}</th>
            {others.map((column) => (
              <td key={column.key} className={side(column)} data-label={foot[column.key] ? column.label : undefined}>
                <Cell>{foot[column.key]}</Cell>
              </td>
            ))}
          </tr>
        </tfoot>
      )}
    </table>
  );
  const width = columns.length > 4 ? 'table-many' : 'table-four';
  return columns.length > 3 ? <div className={width}>{table}</div> : table;
}

/** What a cell holds, as one: on a card it stands beside its label, whatever it is made of. */
function Cell({ children }: { children: ReactNode }) {
  const drawn = whole(children);
  const isPlain = typeof drawn !== 'object' || drawn === null;
  return isPlain ? drawn : <div className="cell">{drawn}</div>;
}

/** The name of a row with the sign behind which the rest of its card waits. */
function Named({ children }: { children: ReactNode }) {
  const t = useTranslations('ui');
  return (
    <div className="row-name">
      <div>{children}</div>
      <details className="row-rest">
        <summary>
          <span className="sr-only">{t('rest')}</span>
        </summary>
      </details>
    </div>
  );
}

function side({ hidden, align, wide, brief, rest }: Column, holdsFigures = true): string | undefined {
  if (hidden) return 'print:hidden!';
  const names = [
    align === 'end' && (holdsFigures ? 'end num' : 'end'),
    wide && 'wide [&_:is(input,select)]:px-2 [&_:is(input,select)]:font-normal',
    brief && 'brief',
    rest && 'rest',
  ].filter(Boolean);
  return names.length > 0 ? names.join(' ') : undefined;
}
