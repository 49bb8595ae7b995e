import { daysBetween } from '../calendar';
import type { Day } from '../units';

/** Units of an item that fell due at a school. `until`: the day to which its delay is counted: today, or when it was closed. */
export type DueUnits = { scheduledId: string; contractItemId: string; schoolId: string; dueOn: Day; units: number; until: Day };

/**
 * Units of an item that came to a school and were not turned away; until they are received, those of the note. `scheduledId`: the
 * delivery of the schedule for which they were noted; null: outside it.
 */
export type ArrivedUnits = { scheduledId: string | null; contractItemId: string; schoolId: string; on: Day; units: number };

/** What of a due item came late, or has not come; with whatever else was said of the item. */
export type Late<Due extends DueUnits = DueUnits> = Omit<Due, 'units' | 'until'> & {
  /** Units that came late or are missing, and of those the missing ones. */
  units: number;
  missing: number;
  /** Units × calendar days of their delay. */
  unitDays: number;
};

/**
 * What is late of a contract. What was noted for a delivery pays that one; what came beside, or beyond it, pays what fell due at
 * that school first: so a delay ends on the day on which it is made up for, and nothing counts twice.
 * @returns in the order of the days on which it fell due; what came in time is left out
 */
export function lateUnits<Due extends DueUnits>(due: readonly Due[], arrived: readonly ArrivedUnits[]): Late<Due>[] {
  const batches = [...arrived].sort((a, b) => a.on.localeCompare(b.on)).map((one) => ({ ...one, left: one.units }));
  const own = groupBy(batches, ({ scheduledId, contractItemId }) => `${scheduledId} ${contractItemId}`);
  const inOrder = [...due]
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn) || a.scheduledId.localeCompare(b.scheduledId))
    .map((one) => ({ one, late: { units: 0, missing: 0, unitDays: 0 }, left: one.units }));
  for (const row of inOrder) pay(row, own.get(`${row.one.scheduledId} ${row.one.contractItemId}`));
  const spare = groupBy(
    batches.filter(({ left }) => left > 0),
    placeOf,
  );
  for (const row of inOrder) pay(row, spare.get(placeOf(row.one)));
  return inOrder.flatMap(({ one: { units: _, until, ...one }, late, left }) => {
    const delayed = count(late, left, delay(one.dueOn, until));
    return delayed.unitDays > 0 ? [{ ...one, ...delayed, missing: until > one.dueOn ? left : 0 }] : [];
  });
}

type Batch = ArrivedUnits & { left: number };
type Counted = { units: number; missing: number; unitDays: number };
type Open = { one: DueUnits; late: Counted; left: number };

const placeOf = ({ schoolId, contractItemId }: Pick<DueUnits, 'schoolId' | 'contractItemId'>) => `${schoolId} ${contractItemId}`;

/** Takes of what came, the earliest first, what is still open of a due item. */
function pay(row: Open, batches: readonly Batch[] = []): void {
  for (const batch of batches) {
    const taken = Math.min(row.left, batch.left);
    batch.left -= taken;
    row.left -= taken;
    row.late = count(row.late, taken, delay(row.one.dueOn, batch.on));
  }
}

function groupBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return groups;
}

function count(late: Counted, units: number, days: number): Counted {
  return days === 0 ? late : { ...late, units: late.units + units, unitDays: late.unitDays + units * days };
}

/** Calendar days after the one on which it was due. */
function delay(dueOn: Day, on: Day): number {
  return on > dueOn ? daysBetween(dueOn, on) : 0;
}
