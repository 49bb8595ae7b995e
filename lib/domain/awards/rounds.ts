import { assertNotOwnValidation, isRejected, type RuleBook, requireRule, type Trace } from '@/lib/domain/law/rule-book';
import { Refusal } from '@/lib/domain/refusal';
import type { Day } from '@/lib/domain/units';

/** Why somebody who was awarded does not sign: it declined, its papers did not come in time, or they were not right. */
export const unsignedCauses = ['declined', 'late', 'papers'] as const;
export type UnsignedCause = (typeof unsignedCauses)[number];

/** What one item of an offer was awarded before and after a round. */
export type AwardChange = {
  offerId: string;
  lotItemId: string;
  unitsBefore: number;
  unitsAfter: number;
};

/** One time that an award went on because somebody did not sign. */
export type AwardRound = {
  unitId: string;
  /** The round that it began, from 2. */
  round: number;
  /** Who did not sign. */
  offerId: string;
  /** First in order of those who take its part; null: nobody. */
  nextOfferId: string | null;
  cause: UnsignedCause;
  happenedOn: Day;
  reason: string;
  legalBasis: string | null;
  /** Why more is given than what is free of the capacity of whoever takes it. */
  capacityReason: string | null;
  trace: Trace;
  decidedById: string;
  at: Date;
  changes: readonly AwardChange[];
};

/**
 * Who is out of a unit since the award: whoever did not sign it, and whoever brought no good papers anywhere in the tender (one set of
 * legal papers serves all of a bidder's lots: EVA-FORM). Who only declined one lot may still be next in another.
 */
export function outOf(unitId: string, rounds: readonly Pick<AwardRound, 'unitId' | 'offerId' | 'cause'>[]): ReadonlySet<string> {
  return new Set(rounds.filter((one) => one.unitId === unitId || one.cause !== 'declined').map(({ offerId }) => offerId));
}

/**
 * ADJ-NEXT is only remembered: until the legal adviser has spoken, whoever applies it writes with what basis. Rejected, it takes the award
 * to nobody: what is free is left for a second call. Who validated it does not apply it.
 * @returns the rule as it stands, whether there is a next one at all, and the basis where it was needed
 * @throws Refusal next-needs-basis | own-validation
 */
export function assertMayGoOn(book: RuleBook, legalBasis: string | null, userId: string) {
  const trace = requireRule(book, 'ADJ-NEXT');
  assertNotOwnValidation(book, [trace.rule], userId);
  const goesOn = !isRejected(trace);
  if (goesOn && !trace.decides && !legalBasis) throw new Refusal('next-needs-basis', {}, 'legalBasis');
  return { trace, goesOn, legalBasis: goesOn && !trace.decides ? legalBasis : null };
}

/**
 * Papers are late only from the day after the last one on which they may come (PLZ-DOCS). Declining, or papers that are wrong, wait for no day.
 * @throws Refusal papers-not-late | happened-in-future | happened-before-award
 */
export function assertHappened(
  { cause, happenedOn }: Pick<AwardRound, 'cause' | 'happenedOn'>,
  { notifiedOn, papersUntil, today }: { notifiedOn: Day; papersUntil: Day; today: Day },
): void {
  if (happenedOn > today) throw new Refusal('happened-in-future', {}, 'happenedOn');
  if (happenedOn < notifiedOn) throw new Refusal('happened-before-award', { day: notifiedOn }, 'happenedOn');
  if (cause === 'late' && happenedOn <= papersUntil) throw new Refusal('papers-not-late', { day: papersUntil }, 'happenedOn');
}
