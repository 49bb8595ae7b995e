import { addBusinessDays, coversDays, dayInLaPaz, type HolidayCalendar } from '@/lib/domain/calendar';
import { earliestDeadline } from '@/lib/domain/law/deadlines';
import type { Modality } from '@/lib/domain/law/modality';
import { assertNotOwnValidation, findRule, type RuleBook, requireRule, type Trace } from '@/lib/domain/law/rule-book';
import { Refusal } from '@/lib/domain/refusal';
import type { Day } from '@/lib/domain/units';
import { type Amendment, type AmendmentEffect, type AmendmentTrace, extendsTerm } from './amendment';
import { judgeIdle } from './judged-reasons';
import type { Bounds } from './office-hours';
import { normOf } from './requirement-rules';

/**
 * Business days that whoever offered has to read an amendment and confirm, whatever the law says: the product's own floor, and no legal
 * figure. An amendment in the last hour would otherwise leave out everybody who does not watch their phone.
 */
export const leastDaysToConfirm = 2;

export type AmendmentTerm = {
  minimumBusinessDays: number;
  /** First day by the minimum of the modality counted from today, and the first that leaves time to confirm. */
  byLaw: Day;
  /** The same were the department's own holidays business days: nobody confirmed whether they stop the term. */
  byNationalLaw: Day;
  floor: Day;
  /** The later of both: the day that a page proposes. */
  earliest: Day;
  /** Minimum of the modality, null where the book sets none; and ENM-TERM. */
  minimum: Trace | null;
  anew: Trace;
  covered: boolean;
};

/** The term of an amendment made now that touches offers (ENM-TERM counts the minimum of the modality anew). */
export function amendmentTerm(book: RuleBook, calendar: HolidayCalendar, modality: Modality, now: Date): AmendmentTerm {
  const {
    day: byLaw,
    nationalDay,
    minimumBusinessDays,
    trace,
    covered,
  } = earliestDeadline(book, calendar, {
    modality,
    publishedAt: now,
  });
  const floor = addBusinessDays(calendar, dayInLaPaz(now), leastDaysToConfirm).day;
  return {
    minimumBusinessDays,
    byLaw,
    byNationalLaw: nationalDay,
    floor,
    earliest: byLaw > floor ? byLaw : floor,
    minimum: trace,
    anew: requireRule(book, 'ENM-TERM'),
    covered: covered && coversDays(calendar, { start: dayInLaPaz(now), end: floor }),
  };
}

/** What is kept of the term; who can serve what is asked then is judged apart. */
export type TermTrace = Omit<AmendmentTrace, 'outOfReach'>;

type Judged = {
  modality: Modality;
  effect: AmendmentEffect;
  /** The deadline as it stood, which only moves forward. */
  standing: Date;
  /** The deadline that holds with the amendment. */
  deadlineAt: Date;
  /** Whether this amendment moves it, and how many did before. */
  extended: boolean;
  extendedBefore: number;
  /** First delivery of all lots, as amended. */
  firstDelivery: Day;
  legalBasis: string | null;
  idleReason: string | null;
  amendedById: string;
};

/**
 * Holds an amendment to its term: enough business days for those who must confirm, one extension, before the first delivery.
 * A rule that is only remembered asks for a basis that a person writes, and decides nothing alone.
 * @throws Refusal holidays-unknown | amendment-too-late | amendment-term | amendment-term-basis | extended-once | extended-basis |
 *   deadline-after-start | deadline-when-nobody-works | own-validation
 */
export function judgeAmendment(book: RuleBook, calendar: HolidayCalendar, judged: Judged, now: Date): TermTrace {
  const { deadlineAt, effect, extended, extendedBefore, firstDelivery, legalBasis, amendedById } = judged;
  const behind: Trace[] = [];
  const term = effect === 'confirm' ? amendmentTerm(book, calendar, judged.modality, now) : null;
  let rests = false;
  if (term) {
    behind.push(...(term.minimum ? [term.minimum] : []), term.anew);
    rests = assertTerm(term, lastDayOf(deadlineAt), legalBasis);
  }
  const once = extended ? findRule(book, 'ENM-ONCE') : null;
  if (once) {
    behind.push(once);
    if (extendedBefore >= once.value.most) {
      if (once.decides) throw new Refusal('extended-once', { article: normOf(once) }, 'deadlineAt');
      if (!legalBasis) throw new Refusal('extended-basis', {}, 'legalBasis');
      rests = true;
    }
  }
  if (dayInLaPaz(deadlineAt) >= firstDelivery) throw new Refusal('deadline-after-start', { starts: firstDelivery }, 'deadlineAt');
  const bounds = closingBounds(judged.standing, firstDelivery, term?.earliest);
  const idle = extended ? judgeIdle(calendar, deadlineAt, bounds, judged.idleReason) : null;
  assertNotOwnValidation(
    book,
    behind.map(({ rule }) => rule),
    amendedById,
  );
  return {
    rulesVersion: book.version,
    earliest: term?.earliest ?? null,
    minimumBusinessDays: term?.minimumBusinessDays ?? 0,
    traces: behind,
    legalBasis: rests ? legalBasis : null,
    idle,
  };
}

/** @returns the rule on extending again (ENM-ONCE), of a tender that was extended before */
export function onceExtended(book: RuleBook, amendments: readonly Pick<Amendment, 'changes'>[]): Trace | null {
  return amendments.some(extendsTerm) ? findRule(book, 'ENM-ONCE') : null;
}

/** Between what a closing may be moved: after the published one, and where it is known that offers are touched not before their term. */
export function closingBounds(standing: Date, firstDelivery: Day, earliest?: Day): Bounds {
  const published = dayInLaPaz(standing);
  return { from: earliest && earliest > published ? earliest : published, before: firstDelivery, after: standing };
}

/** @returns whether it rests on the basis that a person wrote */
function assertTerm(term: AmendmentTerm, lastDay: Day, legalBasis: string | null): boolean {
  const { covered, byLaw, byNationalLaw, floor, earliest, anew, minimum } = term;
  if (!covered) throw new Refusal('holidays-unknown', {}, 'deadlineAt');
  if (lastDay < floor) throw new Refusal('amendment-too-late', { earliest, days: leastDaysToConfirm }, 'deadlineAt');
  if (lastDay >= byLaw) return false;
  if (anew.decides && minimum?.decides && lastDay < byNationalLaw)
    throw new Refusal('amendment-term', { earliest, article: normOf(minimum) }, 'deadlineAt');
  if (!legalBasis) throw new Refusal('amendment-term-basis', { earliest }, 'legalBasis');
  return true;
}

/** Offers are taken until just before the deadline: at midnight sharp the last day is the one before. */
function lastDayOf(deadlineAt: Date): Day {
  return dayInLaPaz(new Date(deadlineAt.getTime() - 1));
}
