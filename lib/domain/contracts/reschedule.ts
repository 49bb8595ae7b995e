import { addDays } from '../calendar';
import { suppliesOf } from '../demand/supply';
import { Refusal } from '../refusal';
import type { Day } from '../units';
import { type PartToSchedule, type ScheduleContext, scheduleContracts } from './award-schedule';
import { type DueDelivery, type DueLine, gatherDeliveries } from './schedule';
import { type Outlasting, outlasting, suppliedBy } from './shelf-life';

/** A scheduled delivery of a contract. */
export type ScheduledDelivery = { id: string; schoolId: string; dueOn: Day; parts: readonly PartToSchedule[] };

/** A schedule in two: what may still be changed, and what stays. */
export type ScheduleSplit = { ahead: readonly ScheduledDelivery[]; kept: readonly (ScheduledDelivery & { hasNote: boolean })[] };

/** What of a schedule may still be changed: what is due from a day on and has no note yet. @param due in order of their days */
export function splitAt(due: readonly (ScheduledDelivery & { hasNote: boolean })[], from: Day): ScheduleSplit {
  const mayChange = ({ dueOn, hasNote }: { dueOn: Day; hasNote: boolean }) => dueOn >= from && !hasNote;
  const ahead = due.filter(mayChange).map(({ hasNote: _, ...one }) => one);
  return { ahead, kept: due.filter((one) => !mayChange(one)) };
}

/** An item on a day at a school: units due now, and those that would be. */
export type Changed = { dueOn: Day; lotItemId: string; before: number; after: number };

export type Reschedule = {
  /** First delivery that changes. */
  startsOn: Day;
  schedule: readonly DueDelivery[];
  /** By lot item: units that move, and what the demand asks for over their days. */
  demand: ReadonlyMap<string, { asked: number; moved: number }>;
  /** Schools that would be brought something else, or on another day: units due now and those that would be. None: nothing changes. */
  schools: readonly { schoolId: string; before: number; after: number; changed: readonly Changed[] }[];
  /** What stays as it is: schools, and deliveries of all schools. */
  same: { schools: number; deliveries: number };
  /** What would have to keep longer than its shelf life. */
  outlasting: readonly Outlasting[];
  /** Changes with anything that is proposed or replaced: what a person has seen. */
  seen: string;
};

/**
 * Spreads what is ahead of a contract anew, by what is served today. Unless both sides changed it, the units of every item stay.
 * A delivery that stays serves to the end of its period, which is not asked for again.
 * @param frame of everything but this contract
 * @param changed what both sides changed: units to add to what is ahead, or to take off (less than nothing)
 * @param today the earliest day that may change is tomorrow: what is due today may be on its way
 * @throws Refusal reschedule-too-soon | nothing-ahead | no-delivery-days
 */
export function reschedule(
  frame: ScheduleContext,
  { ahead, kept }: ScheduleSplit,
  today: Day,
  changed: readonly PartToSchedule[] = [],
): Reschedule {
  if (frame.from <= today) throw new Refusal('reschedule-too-soon', { earliest: addDays(today, 1) }, 'from');
  const startsOn = ahead.map(({ dueOn }) => dueOn).sort()[0];
  if (startsOn === undefined && !changed.some(({ units }) => units > 0)) {
    // From the earliest day on that may be asked: without any, no other day helps.
    const last = kept
      .filter(({ dueOn, hasNote }) => dueOn > today && !hasNote)
      .map(({ dueOn }) => dueOn)
      .sort()
      .at(-1);
    throw new Refusal('nothing-ahead', last ? { last } : {}, 'from');
  }

  const parts = new Map<string, PartToSchedule>();
  for (const part of [...ahead.flatMap((delivery) => delivery.parts), ...changed]) {
    const { units = 0 } = parts.get(part.lotItemId) ?? {};
    parts.set(part.lotItemId, { ...part, units: units + part.units });
  }
  const stays = new Set(kept.flatMap(({ schoolId, dueOn }) => `${schoolId} ${dueOn}`));
  const own = suppliesOf(suppliedBy(frame.lots, linesOf([...kept, ...ahead]))).filter((one) =>
    stays.has(`${one.schoolId} ${one.dueOn}`),
  );
  const around = { ...frame, brought: [...frame.brought, ...own], kept: own };
  const [scheduled] = scheduleContracts(around, [[...parts.values()]]);
  if (!scheduled) throw new Error('a contract was not scheduled');
  const lines = scheduled.lines.map((line) => besideKept(line, stays, frame));
  const schedule = gatherDeliveries(lines);
  return {
    startsOn: [startsOn, schedule[0]?.dueOn].filter((day) => day !== undefined).sort()[0] ?? frame.from,
    schedule,
    demand: new Map([...parts].map(([id, { units }]) => [id, { asked: scheduled.demand.get(id) ?? 0, moved: units }])),
    ...compare(linesOf(ahead), lines),
    outlasting: outlasting(frame, [...linesOf(kept), ...lines]),
    seen: fingerprint(ahead, schedule),
  };
}

/** What a contract brings of each item on each day, delivery by delivery. */
function linesOf(deliveries: readonly ScheduledDelivery[]): DueLine[] {
  return deliveries.flatMap(({ schoolId, dueOn, parts }) =>
    parts.map(({ lotItemId, units }) => ({ schoolId, dueOn, itemKey: lotItemId, units })),
  );
}

/** One contract brings a school one delivery a day: beside one that stays, what moves comes on the next class day, or the last before. */
function besideKept(line: DueLine, stays: ReadonlySet<string>, { plan, from }: ScheduleContext): DueLine {
  if (!stays.has(`${line.schoolId} ${line.dueOn}`)) return line;
  const free = plan.days.filter((day) => day >= from && !stays.has(`${line.schoolId} ${day}`));
  return { ...line, dueOn: free.find((day) => day > line.dueOn) ?? free.at(-1) ?? line.dueOn };
}

/** School by school, in the order of the schedule: what differs, and how many deliveries do not. */
function compare(ahead: readonly DueLine[], after: readonly DueLine[]): Pick<Reschedule, 'schools' | 'same'> {
  const cells = new Map<string, Changed & { schoolId: string }>();
  const add = ({ schoolId, dueOn, itemKey, units }: DueLine, side: 'before' | 'after') => {
    const key = `${schoolId} ${dueOn} ${itemKey}`;
    const cell = cells.get(key) ?? { schoolId, dueOn, lotItemId: itemKey, before: 0, after: 0 };
    cells.set(key, { ...cell, [side]: cell[side] + units });
  };
  for (const line of ahead) add(line, 'before');
  for (const line of after) add(line, 'after');
  const inOrder = [...cells.values()].sort((a, b) => a.dueOn.localeCompare(b.dueOn));
  const schools = [...new Set(inOrder.map(({ schoolId }) => schoolId))].map((schoolId) => {
    const own = inOrder.filter((cell) => cell.schoolId === schoolId);
    const changed = own.filter(({ before, after }) => before !== after).map(({ schoolId: _, ...cell }) => cell);
    const changing = new Set(changed.map(({ dueOn }) => dueOn));
    const same = new Set(own.map(({ dueOn }) => dueOn).filter((day) => !changing.has(day))).size;
    const total = (side: 'before' | 'after') => own.reduce((sum, cell) => sum + cell[side], 0);
    return { schoolId, before: total('before'), after: total('after'), changed, same };
  });
  return {
    schools: schools.filter(({ changed }) => changed.length > 0).map(({ same: _, ...school }) => school),
    same: {
      schools: schools.filter(({ changed }) => changed.length === 0).length,
      deliveries: schools.reduce((sum, { same }) => sum + same, 0),
    },
  };
}

/** A short sum over both schedules (FNV-1a): enough to tell that one of them is no longer what was shown. */
function fingerprint(ahead: readonly ScheduledDelivery[], schedule: readonly DueDelivery[]): string {
  let sum = 0x811c9dc5;
  for (const letter of JSON.stringify([ahead, schedule])) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (sum >>> 0).toString(16);
}
