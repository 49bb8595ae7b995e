import { askedAs, fieldParts, type OptionsOf, type RecordField, type RecordFields } from '@/lib/domain/records/fields';
import { monthShort } from './format';
import type { Namespace } from './namespaces';
import type { Translator } from './translator';

/** One answer to choose, in words. */
export type Choice = { value: string; label: string; hint?: string; group?: string };

/** A field as its form asks for it. */
export type FieldQuestion = {
  /** As its form calls it. */
  name: string;
  field: RecordField;
  label: string;
  hint?: string | undefined;
  /** What is chosen from, where it is chosen. */
  choices: readonly Choice[];
};

type Words<Name extends string> = {
  label: (name: Name) => string;
  hint: (name: Name) => string | undefined;
  choices: (name: Name) => readonly Choice[];
};

/** Everything that a form asks of a record, one by one or a part together, in the order of its description. */
export function fieldQuestions<Fields extends RecordFields>(
  fields: Fields,
  { label, hint, choices }: Words<keyof Fields & string>,
): { part: ReturnType<typeof fieldParts<Fields>>[number]['part']; questions: FieldQuestion[] }[] {
  return fieldParts(fields).map(({ part, names }) => ({
    part,
    questions: names.map((name) => ({
      name: askedAs(fields, name),
      field: fields[name] as RecordField,
      label: label(name),
      hint: hint(name),
      choices: choices(name),
    })),
  }));
}

/** Where the words of options stand in the sentences of a module: `options.<field>.<option>`. */
export type OptionKey<Fields extends RecordFields> = {
  [Name in keyof OptionsOf<Fields, unknown> & string]: `options.${Name}.${keyof OptionsOf<Fields, unknown>[Name] & string}`;
}[keyof OptionsOf<Fields, unknown> & string];

/** What a field is chosen from, in words; nothing where it is not chosen of a closed list. */
export function optionsInWords({ kind }: RecordField, words: (option: string) => string): Choice[] {
  if (kind.is === 'months') return monthNumbers.map((month) => ({ value: String(month), label: monthShort(month) }));
  return 'options' in kind ? kind.options.map((value) => ({ value, label: words(value) })) : [];
}

const monthNumbers = Array.from({ length: 12 }, (_, at) => at + 1);

/** A sentence that not every field has, as a hint. */
export function saidOf<N extends Namespace>(t: Translator<N>, key: string): string | undefined {
  const said = t as unknown as ((key: string) => string) & { has: (key: string) => boolean };
  return said.has(key) ? said(key) : undefined;
}
