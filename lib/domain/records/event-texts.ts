/**
 * What a field of an event is: `kept` (an id, a figure, a closed word, a number of record: it stays for ever), `text` (a name, or what
 * somebody wrote: it lies beside the event and can be erased), or a list whose items have fields of their own.
 */
export type EventField = 'kept' | 'text' | { readonly each: EventFields };
export type EventFields = { readonly [field: string]: EventField };

/** A text that lies beside its event: under the path of the field that it was taken from, `checks[0].reason`. */
export type EventText = { field: string; value: unknown };

type Json = Readonly<Record<string, unknown>>;

/**
 * Parts what an event tells into what stays in it and what can be erased. A field that nobody described is taken for a text: what is not
 * known to be harmless can be erased.
 * @param detail as JSON holds it
 * @returns the detail with null where a text was, and the texts
 */
export function splitTexts(fields: EventFields, detail: Json): { detail: Json; texts: EventText[] } {
  const texts: EventText[] = [];
  const without = (described: EventFields, value: Json, at: string): Json =>
    Object.fromEntries(
      Object.entries(value).map(([name, one]) => {
        const field = described[name] ?? 'text';
        if (field === 'kept' || isNothing(one)) return [name, one];
        if (field !== 'text' && Array.isArray(one))
          return [name, one.map((item: Json, index) => without(field.each, item, `${at}${name}[${index}].`))];
        texts.push({ field: `${at}${name}`, value: one });
        return [name, null];
      }),
    );
  return { detail: without(fields, detail, ''), texts };
}

/** What an event told when it was written, as far as its texts were not erased: where one was, null stays. */
export function withTexts(detail: unknown, texts: readonly EventText[]): unknown {
  const told = new Map(texts.map(({ field, value }) => [field, value]));
  const whole = (value: unknown, at: string): unknown => {
    if (value === null) return told.get(at) ?? null;
    if (Array.isArray(value)) return value.map((item, index) => whole(item, `${at}[${index}]`));
    if (typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, whole(one, at ? `${at}.${name}` : name)]));
  };
  return texts.length === 0 ? detail : whole(detail, '');
}

/** Nothing to erase: it says nothing. */
function isNothing(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** The fields of what an action tells that its description leaves out; of a list, those of its items. `never` where there are none. */
export type Undescribed<Fields, Value> = Value extends unknown
  ? {
      [Name in keyof Value & string]-?: Name extends keyof Fields ? LeftOut<Fields[Name], Value[Name], Name> : Name;
    }[keyof Value & string]
  : never;

type LeftOut<Field, Value, Name> = [NonNullable<Value>] extends [never]
  ? never
  : Field extends 'text'
    ? never
    : NonNullable<Value> extends readonly (infer Item extends object)[]
      ? Field extends { readonly each: infer Fields }
        ? Undescribed<Fields, Item>
        : Name
      : never;
