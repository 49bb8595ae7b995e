import {
  addBusinessDays,
  addDays,
  coversDays,
  dayInLaPaz,
  earliestSubmission,
  type HolidayCalendar,
  instantAt,
  isBusinessDay,
  nationalOnly,
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
  /** The same day were the department's own holidays business days: whether they stop the term is to be confirmed. */
  nationalDay: Day;
  /** Of `skipped`, the holidays of the department alone. */
  departmental: readonly SkippedDay[];
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
  const nationalDay = earliestSubmission(nationalOnly(calendar), publishedAt, minimumBusinessDays).day;
  const departmental = skipped.filter(({ date }) => calendar.departmental.has(date));
  const covered = coversDays(calendar, { start: dayInLaPaz(publishedAt), end: day });
  return { minimumBusinessDays, day, skipped, nationalDay, departmental, trace, covered };
}

/**
 * - `met`: the deadline falls on the earliest day or later;
 * - `too-early`: below a minimum that the law surely sets: refuse;
 * - `unconfirmed`: below a minimum that is only remembered (PLZ-LP-N): warn, and publish only with a legal basis that a person writes;
 * - `departmental`: reached only if a holiday of the department is a business day, which nobody confirmed: the same;
 * - `no-calendar`: the holidays of those years are not known: refuse.
 */
export type DeadlineVerdict = 'met' | 'too-early' | 'unconfirmed' | 'departmental' | 'no-calendar';

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

function verdictOf({ covered, day, nationalDay, trace }: EarliestDeadline, lastDay: Day): DeadlineVerdict {
  if (!covered) return 'no-calendar';
  if (lastDay >= day) return 'met';
  if (trace !== null && !trace.decides) return 'unconfirmed';
  return lastDay >= nationalDay ? 'departmental' : 'too-early';
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

/**
 * First day on which the winner's papers may be called for (PLZ-DOCS: DBC n. 23.1): so many business days after the
 * notification; above Bs 200,000 after the end of the appeal term. Who was awarded may bring them earlier.
 */
export function documentsDeadline(
  book: RuleBook,
  calendar: HolidayCalendar,
  { amount, notifiedAt }: { amount: Centavos; notifiedAt: Date },
): { day: Day; trace: Trace } {
  const trace = requireRule(book, 'PLZ-DOCS');
  const { afterAppealAboveBs, businessDays } = trace.value;
  const waits = afterAppealAboveBs !== undefined && amount > centavosOf(afterAppealAboveBs);
  const from = (waits && appealDeadline(book, calendar, { amount, notifiedAt })?.day) || dayInLaPaz(notifiedAt);
  return { day: addBusinessDays(calendar, from, businessDays).day, trace };
}

const hour = 3_600_000;

/**
 * Until when a deposit may stand for the guarantee of seriousness (GAR-DEP: DBC n. 13.1.5): some hours before the closing
 * on a business day, else any hour of the business day before.
 * @returns the last instant
 */
export function depositDeadline(book: RuleBook, calendar: HolidayCalendar, deadlineAt: Date): { at: Date; trace: Trace } | null {
  const trace = findRule(book, 'GAR-DEP');
  if (!trace) return null;
  const closing = dayInLaPaz(deadlineAt);
  const at = new Date(deadlineAt.getTime() - trace.value.hoursBefore * hour);
  if (isBusinessDay(calendar, closing) && dayInLaPaz(at) === closing) return { at, trace };
  let day = addDays(closing, -1);
  while (!isBusinessDay(calendar, day)) day = addDays(day, -1);
  return { at: instantAt(day, '23:59'), trace };
}
