/**
 * A record's fields are described once, as plain data: by that description a form asks for them, an action reads what was typed, a
 * list is read and written, changes are told and a page shows them. docs/decisions/0050 and 0056.
 */

/** What a field holds, and its limits. */
export type FieldKind =
  /** A text of one line, of `least` to `most` characters; `fill` is what a browser may fill it in with. */
  | { is: 'line'; most: number; least?: number; fill?: 'name' }
  /** One of a closed list. */
  | { is: 'option'; options: readonly [string, ...string[]] }
  /** Some of a closed list; at least one where somebody has to say it. */
  | { is: 'options'; options: readonly [string, ...string[]] }
  /** A whole number from `least` (0) to `most`; `words` may follow it, `unit` stands beside it. */
  | { is: 'whole'; most: number; least?: number; words?: readonly string[]; unit?: string }
  /** Yes or no. */
  | { is: 'flag' }
  /** Degrees of latitude or longitude, from −`most` to `most`. */
  | { is: 'degrees'; most: number }
  /** 'HH:MM' */
  | { is: 'time' }
  /** 'YYYY-MM-DD' */
  | { is: 'day' }
  /** Months, 1 to 12; all of them are none. */
  | { is: 'months' }
  /** Telephone numbers as people write them. */
  | { is: 'phone'; most: number }
  /** Centavos from `least` (0) to `most`. */
  | { is: 'money'; most: bigint; least?: bigint }
  /** Grams up to `most`, said as an amount of a unit that is chosen beside it. */
  | { is: 'mass'; most: number }
  /** Another record, chosen of a list; its name has at most `most` characters. */
  | { is: 'record'; most: number }
  /** A record of the reference, by its code, found in a long list. */
  | { is: 'code'; most: number };

type Values = {
  line: string;
  whole: number;
  flag: boolean;
  degrees: number;
  time: string;
  day: string;
  months: readonly number[];
  phone: string;
  money: bigint;
  mass: number;
  record: string;
  code: string;
};

/** What a field may hold. */
export type RecordValue = Values[keyof Values] | readonly string[] | null;

export type RecordField = {
  kind: FieldKind;
  /** What holds while nobody said anything; null where that is unknown, '' or [] where there is nothing to start with. */
  usual: string | number | boolean | null | readonly [];
  /** Somebody has to say it: a form refuses a blank, and `usual` is only what it starts with. */
  required?: true;
  /** Its column and its name in forms, where they are not the field's own. */
  column?: string;
  /** Its name in forms, where it is not the column's: what is typed there is read before it is kept. */
  asked?: string;
  /** A page shows it elsewhere than among the facts: as its title, a tag, a section. */
  apart?: true;
  /** Fields that stand together are asked and shown as one: a point, a window of hours. */
  part?: string;
};

/** A field that says who is told of it. */
export type SeenField = RecordField & {
  /** `anyone`: a public query may bring it; `entitled`: its own people alone, and those whom the policy lets read the record. */
  seenBy: 'anyone' | 'entitled';
};

export type RecordFields = Readonly<Record<string, RecordField>>;

type KindValue<Kind extends FieldKind> = Kind extends { is: 'option'; options: readonly (infer Option)[] }
  ? Option
  : Kind extends { is: 'options'; options: readonly (infer Option)[] }
    ? readonly Option[]
    : Values[Exclude<Kind['is'], 'option' | 'options'>];

/** What a field holds: its kind's value, or null where its usual is unknown. */
export type FieldValue<Field extends RecordField> = KindValue<Field['kind']> | (null extends Field['usual'] ? null : never);

/** A record as the trade speaks of it, by names of fields. */
export type FactsOf<Fields extends RecordFields> = { -readonly [Name in keyof Fields]: FieldValue<Fields[Name]> };

export type KeptName<Fields extends RecordFields, Name extends keyof Fields> = Fields[Name] extends {
  column: infer Column extends string;
}
  ? Column
  : Name;

/** The same as it is kept, by names of columns. */
export type ColumnsOf<Fields extends RecordFields> = {
  -readonly [Name in keyof Fields as KeptName<Fields, Name>]: FieldValue<Fields[Name]>;
};

type AskedName<Fields extends RecordFields, Name extends keyof Fields> = Fields[Name] extends {
  asked: infer Asked extends string;
}
  ? Asked
  : KeptName<Fields, Name>;

/** The same as forms send it, by the names that it has there. */
export type FormOf<Fields extends RecordFields> = {
  -readonly [Name in keyof Fields as AskedName<Fields, Name>]: FieldValue<Fields[Name]>;
};

/** Something for each option of each field that is chosen of a closed list. */
export type OptionsOf<Fields extends RecordFields, What> = {
  readonly [Name in keyof Fields as Fields[Name]['kind']['is'] extends 'option' | 'options' ? Name : never]: Readonly<
    Record<OptionOf<Fields[Name]['kind']>, What>
  >;
};

type OptionOf<Kind extends FieldKind> = Kind extends { options: readonly (infer Option extends string)[] } ? Option : never;

/** @returns the names of the fields, in the order of their description */
export function namesOf<Fields extends RecordFields>(fields: Fields): (keyof Fields & string)[] {
  return Object.keys(fields);
}

/** @returns the column of a field */
export function columnOf<Fields extends RecordFields, Name extends keyof Fields & string>(
  fields: Fields,
  name: Name,
): keyof ColumnsOf<Fields> & string {
  return (fields[name]?.column ?? name) as keyof ColumnsOf<Fields> & string;
}

/** @returns the name of a field in forms */
export function askedAs<Fields extends RecordFields, Name extends keyof Fields & string>(
  fields: Fields,
  name: Name,
): keyof FormOf<Fields> & string {
  return (fields[name]?.asked ?? columnOf(fields, name)) as keyof FormOf<Fields> & string;
}

/** A value for every field. */
export function factsOf<Fields extends RecordFields>(
  fields: Fields,
  value: (name: keyof Fields & string, field: RecordField) => unknown,
): FactsOf<Fields> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, value(name, field)])) as FactsOf<Fields>;
}

/** The columns of a record out of a form that may hold more. */
export function columnsOf<Fields extends RecordFields>(fields: Fields, form: FormOf<Fields>): ColumnsOf<Fields> {
  return Object.fromEntries(
    namesOf(fields).map((name) => [columnOf(fields, name), form[askedAs(fields, name)]]),
  ) as ColumnsOf<Fields>;
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

/** Parts of those fields that a page shows among the facts. */
export function factParts<Fields extends RecordFields>(fields: Fields): Part<Fields>[] {
  return fieldParts(fields).filter(({ names: [first] }) => first !== undefined && !fields[first]?.apart);
}

/** Whether a form lets it blank: nobody has to say it, and blank is how its usual looks. A blank count is none. */
export function mayBeBlank({ usual, required }: RecordField): boolean {
  return !required && (usual === null || usual === '' || usual === 0 || Array.isArray(usual));
}
