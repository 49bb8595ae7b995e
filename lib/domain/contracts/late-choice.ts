import { z } from 'zod';
import type { Day } from '../units';

/** Late deliveries that one page of the fines form shows; what it does not show is a page or a month further. */
export const lateShown = 100;

/** What somebody chooses to fine: all that is late, those of a month ('mes:2026-03'), or one delivery by its id. */
export const isLateChoice = (text: string): boolean =>
  text === 'todas' || /^mes:20\d{2}-(0[1-9]|1[0-2])$/.test(text) || z.uuid().safeParse(text).success;

type Due = { scheduledId: string; dueOn: Day };

const covers = (choice: string, { scheduledId, dueOn }: Due) =>
  choice === 'todas' || choice === scheduledId || choice === `mes:${dueOn.slice(0, 7)}`;

/** @returns the deliveries that were chosen, each once, in the order in which they are late */
export function chosenLate(late: readonly Due[], choices: readonly string[]): string[] {
  return [...new Set(late.filter((one) => choices.some((choice) => covers(choice, one))).map(({ scheduledId }) => scheduledId))];
}

/** One page of what can be fined, with the months that it may be chosen and read by. */
export type LateView<One extends Due> = {
  rows: readonly One[];
  months: readonly { month: string; deliveries: number; shown: boolean }[];
  /** First of the page before and after, as the address says it; null: there is none. */
  previous: string | null;
  next: string | null;
  /** Choices that reach beyond this page: they stay as they are. Of the others each row tells. */
  kept: readonly string[];
};

/** @param asked month, and the first row of the page: '2026-03' or '2026-03:100'; what it does not say well is the first page */
export function lateView<One extends Due>(open: readonly One[], choices: readonly string[], asked: string): LateView<One> {
  const counts = new Map<string, number>();
  for (const { dueOn } of open) counts.set(dueOn.slice(0, 7), (counts.get(dueOn.slice(0, 7)) ?? 0) + 1);
  const [first = ''] = counts.keys();
  const [said = '', from = '0'] = asked.split(':');
  const isWhole = open.length <= lateShown;
  const month = counts.has(said) ? said : first;
  const of = isWhole ? open : open.filter(({ dueOn }) => dueOn.startsWith(month));
  const start = /^\d{1,6}$/.test(from) && Number(from) < of.length ? Number(from) : 0;
  const rows = of.slice(start, start + lateShown);
  const isShown = (one: One) => rows.includes(one);
  return {
    rows,
    months: [...counts].map(([key, deliveries]) => ({ month: key, deliveries, shown: isWhole || key === month })),
    previous: start > 0 ? `${month}:${Math.max(0, start - lateShown)}` : null,
    next: start + lateShown < of.length ? `${month}:${start + lateShown}` : null,
    kept: choices.filter((choice) => !open.filter((one) => covers(choice, one)).every(isShown)),
  };
}

/** Whether a choice that is kept takes this delivery with it. */
export function isKept(one: Due, kept: readonly string[]): boolean {
  return kept.some((choice) => covers(choice, one));
}
