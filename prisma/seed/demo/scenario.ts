import { randomUUID } from 'node:crypto';
import type { HolidayCalendar } from '@/lib/domain/calendar';
import { type ActionState, idle, type ServerAction } from '@/lib/domain/outcome';
import { confirmedField } from '@/lib/domain/sending';
import { prisma } from '@/lib/platform/database';
import { actAs } from '@/lib/platform/scope';
import type { DemoDays } from './days';

/** When and where the demonstration plays. */
export type Scene = { days: DemoDays; calendar: HolidayCalendar };

/** Somebody who acts without a browser, for one organisation. */
export type Persona = { userId: string; organisationId: string };

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

/** Sends a form to the real action as that person, who says yes where it asks; `null` is a visitor without a session. */
export function callAction<Value>(
  action: ServerAction<Value>,
  as: Persona | null,
  fields: Fields = {},
): Promise<ActionState<Value>> {
  return actAs(as, () => action(idle, form({ requestId: randomUUID(), [confirmedField]: 'yes', ...fields })));
}

/** The same, where anything but a yes is an error that tells all. */
export async function mustCall<Value>(action: ServerAction<Value>, as: Persona | null, fields: Fields = {}): Promise<Value> {
  const outcome = await callAction(action, as, fields);
  if (outcome.status === 'done') return outcome.value;
  throw new Error(`refused: ${JSON.stringify(outcome)}`);
}

/** 'YYYY-MM-DD' and 'HH:MM' in La Paz. */
export const at = (day: string, time = '10:00') => `${day}T${time}:00-04:00`;

/** Moves the installation's clock so that it reads this instant now. Writing the row is what makes a database a demonstration. */
export async function setClock(to: Date | string): Promise<void> {
  await prisma().$executeRaw`
    insert into demo_clock (id, shift) values (1, extract(epoch from ${new Date(to).toISOString()}::timestamptz - clock_timestamp())::int)
    on conflict (id) do update set shift = excluded.shift`;
}
