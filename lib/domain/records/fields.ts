/**
 * A record's fields are described once, as plain data: by that description a form asks for them, an action reads what was typed, a
 * list is read and written, changes are told and a page shows them. docs/decisions/0050.
 */

/** What a field holds, and its limits. */
export type FieldKind =
  /** A text of one line, of `least` to `most` characters. */
  | { is: 'line'; most: number; least?: number }
  /** One of a closed list. */
  | { is: 'option'; options: readonly [string, ...string[]] }
  /** A whole number from `least` (0) to `most`; `words` may follow it. */
  | { is: 'whole'; most: number; least?: number; words?: readonly string[] }
  /** Yes or no. */
  | { is: 'flag' }
  /** Degrees of latitude or longitude, from −`most` to `most`. */
  | { is: 'degrees'; most: number }
  /** 'HH:MM' */
  | { is: 'time' }
  /** Another record, chosen of a list; its name has at most `most` characters. */
  | { is: 'record'; most: number };

type Values = { line: string; whole: number; flag: boolean; degrees: number; time: string; record: string };

export type RecordField = {
  kind: FieldKind;
  /** What holds while nobody said anything; null where that is unknown. */
  usual: string | number | boolean | null;
  /** Somebody has to say it: a form refuses a blank, and `usual` is only what it starts with. */
  required?: true;
  /** Its column and its name in forms, where they are not the field's own. */
  column?: string;
  /** Fields that stand together are asked and shown as one: a point, a window of hours. */
  part?: string;
};

export type RecordFields = Readonly<Record<string, RecordField>>;

type KindValue<Kind extends FieldKind> = Kind extends { is: 'option'; options: readonly (infer Option)[] }
  ? Option
  : Values[Exclude<Kind['is'], 'option'>];

/** What a field holds: its kind's value, or null where its usual is unknown. */
export type FieldValue<Field extends RecordField> = KindValue<Field['kind']> | (null extends Field['usual'] ? null : never);

/** A record as the trade speaks of it, by names of fields. */
export type FactsOf<Fields extends RecordFields> = { -readonly [Name in keyof Fields]: FieldValue<Fields[Name]> };

type ColumnName<Fields extends RecordFields, Name extends keyof Fields> = Fields[Name] extends {
  column: infer Column extends string;
}
  ? Column
  : Name;

/** The same as it is kept and as forms send it, by names of columns. */
export type ColumnsOf<Fields extends RecordFields> = {
  -readonly [Name in keyof Fields as ColumnName<Fields, Name>]: FieldValue<Fields[Name]>;
};

/** @returns the names of the fields, in the order of their description */
export function namesOf<Fields extends RecordFields>(fields: Fields): (keyof Fields & string)[] {
  return Object.keys(fields);
}

/** @returns the column, and the name in forms, of each field */
export function columnOf<Fields extends RecordFields, Name extends keyof Fields & string>(
  fields: Fields,
  name: Name,
): keyof ColumnsOf<Fields> & string {
  return (fields[name]?.column ?? name) as keyof ColumnsOf<Fields> & string;
}

/** A value for every field. */
export function factsOf<Fields extends RecordFields>(
  fields: Fields,
  value: (name: keyof Fields & string, field: RecordField) => unknown,
): FactsOf<Fields> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, value(name, field)])) as FactsOf<Fields>;
}

/** The columns of a record out of a larger one, as of a form. */
export function columnsOf<Fields extends RecordFields>(fields: Fields, record: ColumnsOf<Fields>): ColumnsOf<Fields> {
  const names = namesOf(fields).map((name) => columnOf(fields, name));
  return Object.fromEntries(names.map((name) => [name, record[name]])) as ColumnsOf<Fields>;
}

/** Says of each column that it is to be brought. */
export function everyColumn<Fields extends RecordFields>(fields: Fields): Record<keyof ColumnsOf<Fields>, true> {
  return Object.fromEntries(namesOf(fields).map((name) => [columnOf(fields, name), true])) as Record<
    keyof ColumnsOf<Fields>,
    true
  >;
}

type PartName<Fields extends RecordFields> = {
  [Name in keyof Fields]: Fields[Name] extends { part: infer Part extends string } ? Part : never;
}[keyof Fields];

type Part<Fields extends RecordFields> = { part: PartName<Fields> | undefined; names: (keyof Fields & string)[] };

/** Fields as they are asked and shown: one by one, or those of a part together where its first stands. */
export function fieldParts<Fields extends RecordFields>(fields: Fields): Part<Fields>[] {
  const parts: Part<Fields>[] = [];
  for (const name of namesOf(fields)) {
    const part = fields[name]?.part as PartName<Fields> | undefined;
    const begun = part === undefined ? undefined : parts.find((one) => one.part === part);
    if (begun) begun.names.push(name);
    else parts.push({ part, names: [name] });
  }
  return parts;
}

/** Whether a form lets it blank: nobody has to say it, and blank is how its usual looks. */
export function mayBeBlank({ usual, required }: RecordField): boolean {
  return !required && (usual === null || usual === '');
}
