import type { HolidayCalendar } from '@/lib/domain/calendar';
import type { Centavos, Day } from '@/lib/domain/units';
import { appealDeadline, documentsDeadline } from './deadlines';
import type { RuleBook, Trace } from './rule-book';

/** From an award to its contract: until when the papers may come at least, and until when the award may be appealed. */
export type SigningTerm = {
  papers: { day: Day; trace: Trace };
  /** Null: below the amount from which there is an appeal. */
  appeal: { day: Day; trace: Trace } | null;
};

/**
 * The terms of whoever was awarded (PLZ-DOCS, PLZ-RAI).
 * @param amount reference price of the whole tender, which fixes its modality and with it these terms
 * @param notifiedAt when the winner was told of what it has
 */
export function signingTerm(
  book: RuleBook,
  calendar: HolidayCalendar,
  notified: { amount: Centavos; notifiedAt: Date },
): SigningTerm {
  return { papers: documentsDeadline(book, calendar, notified), appeal: appealDeadline(book, calendar, notified) };
}
