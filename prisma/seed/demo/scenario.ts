import { randomUUID } from 'node:crypto';
import { type Fields, form } from '@/lib/actions/form-fields';
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

/**
 * Moves the installation's clock so that it reads this instant now. Writing the row is what makes a database a demonstration: where it
 * stands, who plays needs no right to write it (decision 0064).
 */
export async function setClock(to: Date | string): Promise<void> {
  const instant = new Date(to).toISOString();
  const moved = await prisma().$executeRaw`
    update demo_clock set shift = extract(epoch from ${instant}::timestamptz - clock_timestamp())::int where id = 1`;
  if (moved > 0) return;
  await prisma().$executeRaw`
    insert into demo_clock (id, shift) values (1, extract(epoch from ${instant}::timestamptz - clock_timestamp())::int)`;
}
