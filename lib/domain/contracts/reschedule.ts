import { addDays } from '../calendar';
import { Refusal } from '../refusal';
import type { Day } from '../units';
import { type PartToSchedule, type ScheduleFrame, scheduleContracts } from './award-schedule';
import { type DueDelivery, gatherDeliveries } from './schedule';

/** A scheduled delivery that may still be changed. */
export type Ahead = { id: string; schoolId: string; dueOn: Day; parts: readonly PartToSchedule[] };

/** What of a schedule may still be changed: from a day on, after the last delivery that has a note. @param due in order of their days */
export function aheadFrom(due: readonly (Ahead & { hasNote: boolean })[], from: Day): Ahead[] {
  const lastNoted = due.findLast(({ hasNote }) => hasNote)?.dueOn ?? '';
  return due.filter(({ dueOn }) => dueOn >= from && dueOn > lastNoted).map(({ hasNote: _, ...one }) => one);
}

export type Reschedule = {
  /** First delivery that changes. */
  startsOn: Day;
  schedule: readonly DueDelivery[];
  /** By lot item: units that move, and what the demand asks for over their days. */
  demand: ReadonlyMap<string, { asked: number; moved: number }>;
  /** Day by day over all schools: units due now, and those that would be. */
  days: readonly { dueOn: Day; before: number; after: number }[];
  /** Whether any school would be brought something else, or on another day. */
  changes: boolean;
  /** Changes with anything that is proposed or replaced: what a person has seen. */
  seen: string;
};

/**
 * Spreads what is ahead of a contract anew, by what is served today. Nothing is added or taken away: the units of every item stay.
 * @param today the earliest day that may change is tomorrow: what is due today may be on its way
 * @throws Refusal reschedule-too-soon | nothing-ahead | no-delivery-days
 */
export function reschedule(
  frame: ScheduleFrame,
  ahead: readonly Ahead[],
  { from, today }: { from: Day; today: Day },
): Reschedule {
  if (from <= today) throw new Refusal('reschedule-too-soon', { earliest: addDays(today, 1) }, 'from');
  const startsOn = ahead.map(({ dueOn }) => dueOn).sort()[0];
  if (startsOn === undefined) throw new Refusal('nothing-ahead', {}, 'from');

  const parts = new Map<string, PartToSchedule>();
  for (const part of ahead.flatMap((delivery) => delivery.parts)) {
    const { units = 0 } = parts.get(part.lotItemId) ?? {};
    parts.set(part.lotItemId, { ...part, units: units + part.units });
  }
  // The days before the first one that changes are served by what came before it.
  const schoolDays = frame.schoolDays.filter((day) => day >= startsOn);
  const brought = frame.brought.filter(({ dueOn }) => dueOn >= startsOn);
  const [scheduled] = scheduleContracts({ ...frame, schoolDays, brought }, [[...parts.values()]]);
  if (!scheduled) throw new Error('a contract was not scheduled');
  const schedule = gatherDeliveries(scheduled.lines);
  return {
    startsOn,
    schedule,
    demand: new Map([...parts].map(([id, { units }]) => [id, { asked: scheduled.demand.get(id) ?? 0, moved: units }])),
    days: compareDays(ahead, schedule),
    changes: !isSame(ahead, schedule),
    seen: fingerprint(ahead, schedule),
  };
}

function compareDays(ahead: readonly Ahead[], schedule: readonly DueDelivery[]): Reschedule['days'] {
  const days = new Map<Day, { before: number; after: number }>();
  const add = (dueOn: Day, side: 'before' | 'after', units: number) => {
    const day = days.get(dueOn) ?? { before: 0, after: 0 };
    day[side] += units;
    days.set(dueOn, day);
  };
  for (const { dueOn, parts } of ahead) for (const { units } of parts) add(dueOn, 'before', units);
  for (const { dueOn, lines } of schedule) for (const { units } of lines) add(dueOn, 'after', units);
  return [...days].map(([dueOn, units]) => ({ dueOn, ...units })).sort((a, b) => a.dueOn.localeCompare(b.dueOn));
}

function isSame(ahead: readonly Ahead[], schedule: readonly DueDelivery[]): boolean {
  const told = ({ schoolId, dueOn }: { schoolId: string; dueOn: Day }, item: string, units: number) =>
    `${schoolId} ${dueOn} ${item} ${units}`;
  const was = new Set(ahead.flatMap((due) => due.parts.map(({ lotItemId, units }) => told(due, lotItemId, units))));
  const lines = schedule.flatMap((due) => due.lines.map(({ itemKey, units }) => told(due, itemKey, units)));
  return lines.length === was.size && lines.every((line) => was.has(line));
}

/** A short sum over both schedules (FNV-1a): enough to tell that one of them is no longer what was shown. */
function fingerprint(ahead: readonly Ahead[], schedule: readonly DueDelivery[]): string {
  let sum = 0x811c9dc5;
  for (const letter of JSON.stringify([ahead, schedule])) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (sum >>> 0).toString(16);
}
