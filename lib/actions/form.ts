import 'server-only';
import { parseSubmission } from '@conform-to/dom/future';
import type { z } from 'zod';
import type { TypedValues } from '@/lib/domain/outcome';
import { chosenReading, readingField } from '@/lib/domain/readings';
import { cleanLine } from '@/lib/domain/text';
import { fieldSentence } from '@/lib/messages/es/fields';

export type ReadForm<Input> = { ok: true; input: Input } | { ok: false; fields: Record<string, string> };

/** Passwords and link secrets are never sent back to the screen. */
const secretFields = /password|secret/i;

/** A name may nest four deep and count to 999: `lots[12].items[3].price`. Anything else is not one of our forms. */
const fieldName = /^(?!.*(constructor|prototype))[a-zA-Z][\w-]{0,60}((\.[a-zA-Z][\w-]{0,60})|(\[\d{1,3}\])|(\[\])){0,6}$/;
const mostEntries = 10_000;

/**
 * Reads a form against a schema. Names like `lots[0].price` nest; what was left blank counts as absent.
 * @returns the domain's own values, or one sentence per field to mend
 */
export function readForm<Schema extends z.ZodType>(form: FormData, schema: Schema): ReadForm<z.output<Schema>> {
  const filled = new FormData();
  let count = 0;
  for (const [name, value] of form) {
    if (++count > mostEntries) break;
    const blank = typeof value === 'string' ? cleanLine(value) === '' : value.size === 0 && value.name === '';
    if (!blank && fieldName.test(name)) filled.append(name, value);
  }
  const parsed = schema.safeParse(parseSubmission(filled).payload);
  if (parsed.success) return { ok: true, input: parsed.data };

  const fields: Record<string, string> = {};
  for (const issue of parsed.error.issues) fields[pathName(issue.path)] ??= fieldSentence(issue);
  return { ok: false, fields };
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
    if (secretFields.test(name) || name.startsWith('$ACTION')) continue;
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

/** The id that the form was given when it was shown; null for a form without one. */
export function readRequestId(form: FormData): string | null {
  const sent = form.get('requestId');
  return typeof sent === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(sent) ? sent.toLowerCase() : null;
}
