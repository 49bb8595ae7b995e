import 'server-only';
import { dateOf, dayOf } from '@/lib/domain/calendar';
import type { ColumnsOf, FieldKind, FieldValue, KeptName, RecordField, RecordFields } from '@/lib/domain/records/fields';
import { fromEnum, toEnum } from './enums';

type Kept<Kind extends FieldKind, Value> = Kind extends { is: 'day' }
  ? Date | Extract<Value, null>
  : Kind extends { is: 'mass' }
    ? bigint | Extract<Value, null>
    : Kind extends { is: 'months' }
      ? number[]
      : Kind extends { is: 'options' }
        ? string[]
        : Kind extends { is: 'option' }
          ? ReturnType<typeof toEnum<Extract<Value, string>>> | Extract<Value, null>
          : Value;

/** A described record as the database keeps it: days at midnight, grams as whole numbers of any size, options as Prisma spells them. */
export type RowOf<Fields extends RecordFields> = {
  -readonly [Name in keyof Fields as KeptName<Fields, Name>]: Kept<Fields[Name]['kind'], FieldValue<Fields[Name]>>;
};

/** What is described, ready to be written. */
export function rowOf<Fields extends RecordFields>(fields: Fields, columns: ColumnsOf<Fields>): RowOf<Fields> {
  return eachColumn(fields, columns, toRow) as RowOf<Fields>;
}

/** What is described of a row that was read. A CHECK or an enum of the schema holds options to their words. */
export function columnsOfRow<Fields extends RecordFields>(fields: Fields, row: RowOf<Fields>): ColumnsOf<Fields> {
  return eachColumn(fields, row, fromRow) as ColumnsOf<Fields>;
}

function eachColumn(
  fields: RecordFields,
  from: Readonly<Record<string, unknown>>,
  turn: (kind: FieldKind['is'], value: unknown) => unknown,
) {
  return Object.fromEntries(
    Object.entries(fields).map(([name, { kind, column = name }]: [string, RecordField]) => [column, turn(kind.is, from[column])]),
  );
}

function toRow(kind: FieldKind['is'], value: unknown): unknown {
  if (kind === 'day' && typeof value === 'string') return dateOf(value);
  if (kind === 'mass' && typeof value === 'number') return BigInt(value);
  if (kind === 'option' && typeof value === 'string') return toEnum(value);
  return Array.isArray(value) ? [...value] : value;
}

function fromRow(kind: FieldKind['is'], value: unknown): unknown {
  if (kind === 'day' && value instanceof Date) return dayOf(value);
  if (kind === 'mass' && typeof value === 'bigint') return Number(value);
  return kind === 'option' && typeof value === 'string' ? fromEnum(value) : value;
}
