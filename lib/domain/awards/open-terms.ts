import { isRejected, type Trace } from '@/lib/domain/law/rule-book';
import { type SigningTerm, signingTerm } from '@/lib/domain/law/signing-term';
import { Refusal } from '@/lib/domain/refusal';
import type { Centavos, Day } from '@/lib/domain/units';
import { notifiedAt, type UnitRecord, winnersOf } from './record';
import type { LawToday } from './signing-desk';

/** A term after an award that has not ended: for the papers of whoever won, or to appeal. */
export type OpenTerm = { term: 'papers' | 'appeal'; day: Day; trace: Trace };

/**
 * The terms that run for those whom a tender awarded, of each kind the last one.
 * @param amount reference price of the tender
 */
export function openTerms(
  records: readonly Pick<UnitRecord, 'awarded' | 'awardedOfferId' | 'lines' | 'awardedAt' | 'rounds'>[],
  { book, calendar }: LawToday,
  { amount, today }: { amount: Centavos; today: Day },
): OpenTerm[] {
  const told = records.flatMap((record) => winnersOf(record).flatMap((offerId) => notifiedAt(record, offerId) ?? []));
  return stillOpen(
    told.map((at) => signingTerm(book, calendar, { amount, notifiedAt: at })),
    today,
  );
}

/**
 * Whoever won may sign on the last day of its papers; on the last day to appeal an appeal may still come. A rule that the municipality's
 * legal adviser rejected holds nobody.
 */
export function stillOpen(terms: readonly SigningTerm[], today: Day): OpenTerm[] {
  const papers = terms.map((one): OpenTerm => ({ term: 'papers', ...one.papers })).filter(({ day }) => today < day);
  const appeals = terms
    .flatMap(({ appeal }): OpenTerm[] => (appeal ? [{ term: 'appeal', ...appeal }] : []))
    .filter(({ day }) => today <= day);
  return [papers, appeals].flatMap((open) => {
    const [last] = open.toSorted((one, other) => other.day.localeCompare(one.day));
    return last && !isRejected(last.trace) ? [last] : [];
  });
}

/**
 * No term forbids to sign before it ends: papers may come earlier, and how sure a rule is differs. Whoever does says why.
 * @throws Refusal terms-not-over, with the days that run
 */
export function assertMaySignNow(open: readonly OpenTerm[], reason: string | null): void {
  if (open.length === 0 || reason) return;
  throw new Refusal('terms-not-over', Object.fromEntries(open.map(({ term, day }) => [term, day])), 'earlyReason');
}
