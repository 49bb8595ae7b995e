type Scalar = string | number | bigint | boolean | Blob | null | undefined;
/** A form's values; lists of rows and rows nest as in `lots[0].price`. */
export type Fields = { readonly [name: string]: Scalar | readonly Scalar[] | Fields | readonly Fields[] };

/** The form that a browser would send for these values. Absent, null and false send nothing, as an empty box does. */
export function form(fields: Fields): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) append(data, name, value);
  return data;
}

function append(data: FormData, name: string, value: Fields[string]): void {
  if (value === null || value === undefined || value === false) return;
  if (value instanceof Blob) data.append(name, value);
  else if (Array.isArray(value))
    for (const [index, one] of (value as readonly (Scalar | Fields)[]).entries())
      append(data, isRow(one) ? `${name}[${index}]` : name, one);
  else if (isRow(value)) for (const [key, inner] of Object.entries(value)) append(data, `${name}.${key}`, inner);
  else data.append(name, value === true ? 'on' : String(value));
}

function isRow(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Blob);
}
