import { addDays } from '../calendar';
import { Refusal } from '../refusal';
import type { Day } from '../units';
import { type PartToSchedule, type ScheduleFrame, scheduleContracts } from './award-schedule';
import { type DueDelivery, type DueLine, gatherDeliveries } from './schedule';
import { type Supplied, suppliesOf } from './supply';

/** A scheduled delivery of a contract. */
export type Scheduled = { id: string; schoolId: string; dueOn: Day; parts: readonly PartToSchedule[] };

/** A schedule in two: what may still be changed, and what stays. */
export type Split = { ahead: readonly Scheduled[]; kept: readonly Scheduled[] };

/** What of a schedule may still be changed: what is due from a day on and has no note yet. @param due in order of their days */
export function splitAt(due: readonly (Scheduled & { hasNote: boolean })[], from: Day): Split {
  const mayChange = ({ dueOn, hasNote }: { dueOn: Day; hasNote: boolean }) => dueOn >= from && !hasNote;
  const plain = (some: typeof due) => some.map(({ hasNote: _, ...one }) => one);
  return { ahead: plain(due.filter(mayChange)), kept: plain(due.filter((one) => !mayChange(one))) };
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
 * A delivery that stays serves to the end of its period, which is not asked for again.
 * @param frame of everything but this contract
 * @param today the earliest day that may change is tomorrow: what is due today may be on its way
 * @throws Refusal reschedule-too-soon | nothing-ahead | no-delivery-days
 */
export function reschedule(frame: ScheduleFrame, { ahead, kept }: Split, today: Day): Reschedule {
  if (frame.from <= today) throw new Refusal('reschedule-too-soon', { earliest: addDays(today, 1) }, 'from');
  const startsOn = ahead.map(({ dueOn }) => dueOn).sort()[0];
  if (startsOn === undefined) throw new Refusal('nothing-ahead', {}, 'from');

  const parts = new Map<string, PartToSchedule>();
  for (const part of ahead.flatMap((delivery) => delivery.parts)) {
    const { units = 0 } = parts.get(part.lotItemId) ?? {};
    parts.set(part.lotItemId, { ...part, units: units + part.units });
  }
  const stays = new Set(kept.flatMap(({ schoolId, dueOn }) => `${schoolId} ${dueOn}`));
  const own = suppliesOf(suppliedBy(frame, [...kept, ...ahead])).filter((one) => stays.has(`${one.schoolId} ${one.dueOn}`));
  const around = { ...frame, brought: [...frame.brought, ...own], kept: own };
  const [scheduled] = scheduleContracts(around, [[...parts.values()]]);
  if (!scheduled) throw new Error('a contract was not scheduled');
  const schedule = gatherDeliveries(scheduled.lines.map((line) => besideKept(line, stays, frame)));
  return {
    startsOn,
    schedule,
    demand: new Map([...parts].map(([id, { units }]) => [id, { asked: scheduled.demand.get(id) ?? 0, moved: units }])),
    days: compareDays(ahead, schedule),
    changes: !isSame(ahead, schedule),
    seen: fingerprint(ahead, schedule),
  };
}

/** Deliveries of a contract, item by item, as they come to the schools. */
function suppliedBy({ lots }: ScheduleFrame, deliveries: readonly Scheduled[]): Supplied[] {
  const items = new Map(lots.flatMap((lot) => lot.items.map(({ id, productId }) => [id, { productId, endsOn: lot.endsOn }])));
  return deliveries.flatMap(({ schoolId, dueOn, parts }) =>
    parts.flatMap(({ lotItemId, units }) => {
      const item = items.get(lotItemId);
      return item ? [{ schoolId, dueOn, units, source: lotItemId, ...item }] : [];
    }),
  );
}

/** One contract brings a school one delivery a day: beside one that stays, what moves comes on the next class day, or the last before. */
function besideKept(line: DueLine, stays: ReadonlySet<string>, { plan, from }: ScheduleFrame): DueLine {
  if (!stays.has(`${line.schoolId} ${line.dueOn}`)) return line;
  const free = plan.days.filter((day) => day >= from && !stays.has(`${line.schoolId} ${day}`));
  return { ...line, dueOn: free.find((day) => day > line.dueOn) ?? free.at(-1) ?? line.dueOn };
}

function compareDays(ahead: readonly Scheduled[], schedule: readonly DueDelivery[]): Reschedule['days'] {
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

function isSame(ahead: readonly Scheduled[], schedule: readonly DueDelivery[]): boolean {
  const told = ({ schoolId, dueOn }: { schoolId: string; dueOn: Day }, item: string, units: number) =>
    `${schoolId} ${dueOn} ${item} ${units}`;
  const was = new Set(ahead.flatMap((due) => due.parts.map(({ lotItemId, units }) => told(due, lotItemId, units))));
  const lines = schedule.flatMap((due) => due.lines.map(({ itemKey, units }) => told(due, itemKey, units)));
  return lines.length === was.size && lines.every((line) => was.has(line));
}

/** A short sum over both schedules (FNV-1a): enough to tell that one of them is no longer what was shown. */
function fingerprint(ahead: readonly Scheduled[], schedule: readonly DueDelivery[]): string {
  let sum = 0x811c9dc5;
  for (const letter of JSON.stringify([ahead, schedule])) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (sum >>> 0).toString(16);
}
