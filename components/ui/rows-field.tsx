'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useContext, useState } from 'react';
import type { ActionState } from '@/lib/domain/outcome';
import { buttonClass } from './button-class';
import { CheckField, type Option, SelectField } from './choice-fields';
import { DateField, Field, Hidden } from './field';
import { GroupShell } from './field-shell';
import { type FieldProps, FormContext, startingValue, useField } from './form-context';
import { MoneyField, PercentField, QuantityField, WholeField } from './number-field';
import { SearchField } from './search-field';

/** One column of a repeatable row. Data, not elements, so that the browser can make a new row by itself. */
export type RowColumn =
  | { kind: 'hidden'; name: string }
  | ({ name: string; label: string; hint?: string; optional?: boolean } & (
      | { kind: 'text' | 'integer' | 'money' | 'percent' | 'date' | 'check' }
      | { kind: 'quantity'; unit: string }
      | { kind: 'select' | 'search'; options: readonly Option[] }
    ));

type RowValues = Readonly<Record<string, string | null | undefined>>;
type Props = {
  /** Name of the list: fields are `name[0].column`. */
  name: string;
  label: string;
  hint?: string;
  columns: readonly RowColumn[];
  rows?: readonly RowValues[] | undefined;
  /** Empty rows offered to browsers without scripts. A row left blank is to be ignored by the action. */
  spare?: number;
  addLabel?: string;
};

/** A list of rows that grows and shrinks. Rows that were there keep what was typed when another is removed. */
export function RowsField({ rows = [], spare = 3, addLabel, ...props }: Props) {
  const t = useTranslations('ui');
  const { state } = useContext(FormContext);
  // A form that was accepted starts over with what the page now says.
  return (
    <Rows
      key={state.status === 'done' ? state.requestId : 'first'}
      rows={rows}
      spare={spare}
      addLabel={addLabel ?? t('addRow')}
      {...props}
    />
  );
}

function Rows({
  name,
  label,
  hint,
  columns,
  rows,
  spare,
  addLabel,
}: Props & { rows: readonly RowValues[]; spare: number; addLabel: string }) {
  const t = useTranslations('ui');
  const { state } = useContext(FormContext);
  const field = useField({ name, hint });
  const [shown, setShown] = useState(() =>
    Array.from({ length: Math.max(1, rows.length, typedRows(state, name)) }, (_, row) => row),
  );
  const [nextRow, setNextRow] = useState(shown.length);
  const extra = Array.from({ length: spare }, (_, row) => shown.length + row);

  function add() {
    setShown([...shown, nextRow]);
    setNextRow(nextRow + 1);
  }

  return (
    <GroupShell field={field} label={label} hint={hint} optional={false}>
      <div id={field.id} className="my-3 grid gap-4" tabIndex={-1}>
        {shown.map((row, position) => (
          <Row key={row} name={name} position={position} columns={columns} values={rows[row]}>
            {shown.length > 1 && (
              <button
                type="button"
                className={`self-end noscript:hidden ${buttonClass('plain')}`}
                onClick={() => setShown(shown.filter((other) => other !== row))}
              >
                {t('removeRow', { row: String(position + 1) })}
              </button>
            )}
          </Row>
        ))}
        <noscript>
          {extra.map((position) => (
            <Row key={position} name={name} position={position} columns={columns} />
          ))}
        </noscript>
      </div>
      <button type="button" className={`${buttonClass('secondary')} noscript:hidden`} onClick={add}>
        {addLabel}
      </button>
    </GroupShell>
  );
}

type RowProps = {
  name: string;
  position: number;
  columns: readonly RowColumn[];
  values?: RowValues | undefined;
  children?: ReactNode;
};

function Row({ name, position, columns, values = {}, children }: RowProps) {
  const t = useTranslations('ui');
  const { state } = useContext(FormContext);
  const from = (column: RowColumn) => {
    const typed = startingValue(state, {}, `${name}[${position}].${column.name}`);
    return typeof typed === 'string' ? typed : (values[column.name] ?? '');
  };
  return (
    <fieldset className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,--spacing(52)),1fr))] items-start gap-x-4 gap-y-3 rounded-box border border-line bg-surface p-4">
      <legend className="sr-only">{t('row', { row: String(position + 1) })}</legend>
      {columns.map((column) => (
        <Cell key={column.name} column={column} name={`${name}[${position}].${column.name}`} defaultValue={from(column)} />
      ))}
      {children}
    </fieldset>
  );
}

function Cell({ column, name, defaultValue }: { column: RowColumn; name: string; defaultValue: string }) {
  if (column.kind === 'hidden') return <FrozenHidden name={name} born={defaultValue} />;
  const shared: FieldProps = {
    name,
    label: column.label,
    hint: column.hint,
    optional: column.optional,
    defaultValue,
    frozen: true,
  };
  switch (column.kind) {
    case 'money':
      return <MoneyField {...shared} />;
    case 'percent':
      return <PercentField {...shared} />;
    case 'quantity':
      return <QuantityField {...shared} unit={column.unit} />;
    case 'select':
      return <SelectField {...shared} options={column.options} />;
    case 'search':
      return <SearchField {...shared} options={column.options} />;
    case 'date':
      return <DateField {...shared} />;
    case 'check':
      return <CheckField {...shared} />;
    case 'integer':
      return <WholeField {...shared} />;
    default:
      return <Field {...shared} />;
  }
}

function FrozenHidden({ name, born }: { name: string; born: string }) {
  const [value] = useState(born);
  return <Hidden name={name} value={value} />;
}

/** How many rows a refused form brought back, up to the last one with something in it. */
function typedRows(state: ActionState, name: string): number {
  if (state.status !== 'refused') return 0;
  const positions = Object.entries(state.values).map(([key, value]) =>
    key.startsWith(`${name}[`) && value.length > 0 ? Number.parseInt(key.slice(name.length + 1), 10) + 1 : 0,
  );
  return Math.max(0, ...positions);
}
