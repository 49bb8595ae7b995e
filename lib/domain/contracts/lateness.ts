import { daysBetween } from '../calendar';
import type { Day } from '../units';

/** Units of an item that fell due at a school. `until`: the day to which its delay is counted: today, or when it was closed. */
export type DueUnits = { scheduledId: string; contractItemId: string; schoolId: string; dueOn: Day; units: number; until: Day };

/** Units of an item that came to a school and were not turned away; until they are received, those of the note. */
export type ArrivedUnits = { contractItemId: string; schoolId: string; on: Day; units: number };

/** What of a due item came late, or has not come; with whatever else was said of the item. */
export type Late<Due extends DueUnits = DueUnits> = Omit<Due, 'units' | 'until'> & {
  /** Units that came late or are missing, and of those the missing ones. */
  units: number;
  missing: number;
  /** Units × calendar days of their delay. */
  unitDays: number;
};

/**
 * What is late of a contract. What comes to a school pays what fell due there first, whichever delivery it was noted for: so a
 * delivery made up for outside the schedule stops counting on the day on which it comes, and nothing counts twice.
 * @returns in the order of the days on which it fell due; what came in time is left out
 */
export function lateUnits<Due extends DueUnits>(due: readonly Due[], arrived: readonly ArrivedUnits[]): Late<Due>[] {
  const at = ({ schoolId, contractItemId }: Pick<DueUnits, 'schoolId' | 'contractItemId'>) => `${schoolId} ${contractItemId}`;
  const came = new Map<string, { on: Day; units: number }[]>();
  for (const one of [...arrived].sort((a, b) => a.on.localeCompare(b.on)))
    came.set(at(one), [...(came.get(at(one)) ?? []), { on: one.on, units: one.units }]);
  const inOrder = [...due].sort((a, b) => a.dueOn.localeCompare(b.dueOn) || a.scheduledId.localeCompare(b.scheduledId));
  return inOrder.flatMap(({ units: asked, until, ...one }) => {
    const late = { units: 0, missing: 0, unitDays: 0 };
    let left = asked;
    for (const batch of came.get(at(one)) ?? []) {
      const taken = Math.min(left, batch.units);
      if (taken === 0) continue;
      batch.units -= taken;
      left -= taken;
      count(late, taken, delay(one.dueOn, batch.on));
    }
    count(late, left, delay(one.dueOn, until));
    return late.unitDays > 0 ? [{ ...one, ...late, missing: until > one.dueOn ? left : 0 }] : [];
  });
}

function count(late: { units: number; unitDays: number }, units: number, days: number): void {
  if (days === 0) return;
  late.units += units;
  late.unitDays += units * days;
}

/** Calendar days after the one on which it was due. */
function delay(dueOn: Day, on: Day): number {
  return on > dueOn ? daysBetween(dueOn, on) : 0;
}
