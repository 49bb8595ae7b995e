import 'server-only';
import { parseSubmission } from '@conform-to/dom/future';
import type { z } from 'zod';
import type { TypedValues } from '@/lib/domain/outcome';
import { chosenReading, readingField } from '@/lib/domain/readings';
import { isSecret } from '@/lib/domain/sending';
import { cleanLine } from '@/lib/domain/text';
import { withoutHoles } from './form-rows';

export type ReadForm<Input> = { ok: true; input: Input } | { ok: false; issues: Record<string, z.core.$ZodIssue> };

/** A name may nest four deep and count to 999: `lots[12].items[3].price`. Anything else is not one of our forms. */
const fieldName = /^(?!.*(constructor|prototype))[a-zA-Z][\w-]{0,60}((\.[a-zA-Z][\w-]{0,60})|(\[\d{1,3}\])|(\[\])){0,6}$/;
const maxEntries = 10_000;

/**
 * Reads a form against a schema. Names like `lots[0].price` nest; what was left blank counts as absent, a row left blank as none.
 * @returns the domain's own values, or the first issue of each field to mend
 */
export function readForm<Schema extends z.ZodType>(form: FormData, schema: Schema): ReadForm<z.output<Schema>> {
  const filled = new FormData();
  for (const [name, value] of filledIn(form)) filled.append(name, value);
  const { payload, placeOf } = withoutHoles(parseSubmission(filled).payload);
  const parsed = schema.safeParse(payload);
  if (parsed.success) return { ok: true, input: parsed.data };

  const issues: Record<string, z.core.$ZodIssue> = {};
  for (const issue of parsed.error.issues) issues[pathName(placeOf(issue.path))] ??= issue;
  return { ok: false, issues };
}

/** What a form says: the entries that are named as ours are, without those left blank. */
export function filledIn(form: FormData): [string, FormDataEntryValue][] {
  return [...form].slice(0, maxEntries).filter(([name, value]) => {
    const blank = typeof value === 'string' ? cleanLine(value) === '' : isUnchosen(value);
    return !blank && fieldName.test(name);
  });
}

/**
 * Whether nothing was chosen in a field for a file. A browser then sends a file without bytes and without a name; what reads a form
 * sent by the page's script calls it "undefined". A file that was chosen has a name of its own, and is told what is wrong with it.
 */
function isUnchosen(file: File): boolean {
  return file.size === 0 && (file.name === '' || file.name === 'undefined');
}

/**
 * A form with the reading that was chosen of an ambiguous number in place of what was typed: its button sent it, where no script
 * could write it into the field.
 */
export function withReadings(form: FormData): FormData {
  const choice = form.get(readingField);
  if (typeof choice !== 'string') return form;
  const { name, text } = chosenReading(choice);
  const read = new FormData();
  for (const [one, value] of form) if (one !== readingField) read.append(one, value);
  if (read.has(name) && fieldName.test(name)) read.set(name, text);
  return read;
}

/** What the person typed, to show the form again as it was; secrets and files are left out. */
export function typedValues(form: FormData): TypedValues {
  const values: Record<string, string | string[]> = {};
  for (const name of new Set(form.keys())) {
    if (isSecret(name) || name.startsWith('$ACTION')) continue;
    const texts = form.getAll(name).filter((value) => typeof value === 'string');
    if (texts.length > 0) values[name] = texts.length === 1 ? (texts[0] ?? '') : texts;
  }
  return values;
}

/** ['lots', 0, 'price'] → 'lots[0].price' */
function pathName(path: readonly PropertyKey[]): string {
  let name = '';
  for (const part of path) name += typeof part === 'number' ? `[${part}]` : name ? `.${String(part)}` : String(part);
  return name;
}
