import {
  addBusinessDays,
  coversDays,
  dayInLaPaz,
  earliestSubmission,
  type HolidayCalendar,
  type SkippedDay,
} from '@/lib/domain/calendar';
import type { Centavos, Day } from '@/lib/domain/units';
import type { Modality } from './modality';
import { findRule, type RuleBook, requireRule, type Trace } from './rule-book';
import { centavosOf, type RuleValue } from './rule-values';

/** Rules of the minimum for each modality. The rule book sets none for Contratación Menor and for purchases with a cause of their own. */
const minimumRules = {
  'MOD-ANPE-C': 'PLZ-ANPE-C',
  'MOD-ANPE-P': 'PLZ-ANPE-P',
  'MOD-LP-N': 'PLZ-LP-N',
  'MOD-LP-I': 'PLZ-LP-I',
} as const satisfies Partial<Record<Modality, string>>;

type MinimumTrace = Trace<RuleValue<'PLZ-ANPE-C'>>;

/** @returns the rule of the fewest business days between publication and deadline, or null where there is none */
export function minimumDeadline(book: RuleBook, modality: Modality): MinimumTrace | null {
  return modality in minimumRules ? findRule(book, minimumRules[modality as keyof typeof minimumRules]) : null;
}

export type EarliestDeadline = {
  minimumBusinessDays: number;
  /** First day on which the deadline may fall. */
  day: Day;
  skipped: readonly SkippedDay[];
  /** Null: the rule book sets no minimum. */
  trace: MinimumTrace | null;
  /** False: the count leaves the years whose holidays are known, and the day cannot be relied on. */
  covered: boolean;
};

/** Counts from the business day after the publication's date in La Paz (PLZ-COUNT: NB-SABS art. 47, DBC n. 29). */
export function earliestDeadline(
  book: RuleBook,
  calendar: HolidayCalendar,
  { modality, publishedAt }: { modality: Modality; publishedAt: Date },
): EarliestDeadline {
  const trace = minimumDeadline(book, modality);
  const minimumBusinessDays = trace?.value.businessDays ?? 0;
  const { day, skipped } = earliestSubmission(calendar, publishedAt, minimumBusinessDays);
  const covered = coversDays(calendar, { start: dayInLaPaz(publishedAt), end: day });
  return { minimumBusinessDays, day, skipped, trace, covered };
}

/**
 * - `met`: the deadline falls on the earliest day or later;
 * - `too-early`: below a minimum that the law surely sets: refuse;
 * - `unconfirmed`: below a minimum that is only remembered (PLZ-LP-N): warn, and publish only with a legal basis that a person writes;
 * - `no-calendar`: the holidays of those years are not known: refuse.
 */
export type DeadlineVerdict = 'met' | 'too-early' | 'unconfirmed' | 'no-calendar';

/** @param deadlineAt the instant from which offers are no longer taken */
export function judgeDeadline(
  book: RuleBook,
  calendar: HolidayCalendar,
  { modality, publishedAt, deadlineAt }: { modality: Modality; publishedAt: Date; deadlineAt: Date },
): EarliestDeadline & { verdict: DeadlineVerdict } {
  const earliest = earliestDeadline(book, calendar, { modality, publishedAt });
  // Offers are taken until just before the deadline: at midnight sharp the last day is the one before.
  const lastDay = dayInLaPaz(new Date(deadlineAt.getTime() - 1));
  return { ...earliest, verdict: verdictOf(earliest, lastDay) };
}

function verdictOf({ covered, day, trace }: EarliestDeadline, lastDay: Day): DeadlineVerdict {
  if (!covered) return 'no-calendar';
  if (lastDay >= day) return 'met';
  return trace === null || trace.decides ? 'too-early' : 'unconfirmed';
}

/** Last day to appeal an award (RAI), or null below the amount from which there is an appeal (PLZ-RAI: NB-SABS art. 90). */
export function appealDeadline(
  book: RuleBook,
  calendar: HolidayCalendar,
  { amount, notifiedAt }: { amount: Centavos; notifiedAt: Date },
): { day: Day; trace: Trace } | null {
  const trace = requireRule(book, 'PLZ-RAI');
  if (amount <= centavosOf(trace.value.aboveBs)) return null;
  return { day: addBusinessDays(calendar, dayInLaPaz(notifiedAt), trace.value.businessDays).day, trace };
}

/** First day on which the winner's papers may be called for (PLZ-DOCS: DBC n. 23.1). */
export function documentsDeadline(book: RuleBook, calendar: HolidayCalendar, notifiedAt: Date): { day: Day; trace: Trace } {
  const trace = requireRule(book, 'PLZ-DOCS');
  return { day: addBusinessDays(calendar, dayInLaPaz(notifiedAt), trace.value.businessDays).day, trace };
}
