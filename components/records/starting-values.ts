import { askedAs, columnOf, type FieldKind, namesOf, type RecordFields, type RecordValue } from '@/lib/domain/records/fields';
import { moneyTyped, numberTyped } from '@/lib/messages/format';

type Typed = string | readonly string[];

/**
 * What the fields of a form start with, by their names there.
 * @param record the one to change, by its columns; without one, what is usual
 */
export function startingValues(fields: RecordFields, record?: Readonly<Record<string, unknown>>): Record<string, Typed> {
  const values = namesOf(fields).flatMap((name): [string, Typed][] => {
    const field = fields[name];
    if (!field) return [];
    const value = (record ? record[columnOf(fields, name)] : field.usual) as RecordValue;
    return [[askedAs(fields, name), typedValue(field.kind, value)]];
  });
  return Object.fromEntries(values.filter(([, value]) => record || value.length > 0));
}

/** A value as its field starts with it; a mass in kilograms. */
function typedValue(kind: FieldKind, value: RecordValue): Typed {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'on' : '';
  if (typeof value === 'bigint') return moneyTyped(value);
  if (typeof value === 'number') return numberTyped(kind.is === 'mass' ? value / 1000 : value);
  return typeof value === 'string' ? value : value.map(String);
}
