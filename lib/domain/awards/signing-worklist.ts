import type { HolidayCalendar } from '@/lib/domain/calendar';
import { isRejected, type RuleBook, requireRule } from '@/lib/domain/law/rule-book';
import { type SigningTerm, signingTerm } from '@/lib/domain/law/signing-term';
import type { Centavos } from '@/lib/domain/units';
import { awardChanges, awardStepAfter, type Basis } from './next';
import { notifiedAt, type UnitRecord, winnersOf } from './record';
import { type PublicRound, publicRound } from './results';
import type { AwardRound } from './rounds';
import type { AwardUnit } from './unit';

/** Who would take the part of a winner that does not sign. */
export type NextInOrder =
  | { state: 'takes'; names: readonly string[] }
  /** Its checks are not complete. */
  | { state: 'unchecked'; offerId: string; name: string }
  | { state: 'nobody' };

/** A winner whose contract waits. */
export type Waiting = { offerId: string; name: string; notifiedAt: Date; term: SigningTerm; next: NextInOrder };

export type SigningUnit = {
  unitId: string;
  label: string;
  waiting: readonly Waiting[];
  rounds: readonly PublicRound[];
};

/** The law of today, by which terms run and an award goes on. */
export type LawToday = { book: RuleBook; calendar: HolidayCalendar };

/** @param basis with the rules of the day of publication, by which the order stands; @param amount reference price of the tender */
export function signingUnits(
  units: readonly AwardUnit[],
  records: readonly UnitRecord[],
  basis: Basis,
  { book, calendar }: LawToday,
  { amount, now }: { amount: Centavos; now: Date },
): SigningUnit[] {
  const goesOn = !isRejected(requireRule(book, 'ADJ-NEXT'));
  const rounds = records.flatMap((record) => record.rounds);
  return units.flatMap((unit) => {
    const record = records.find(({ targetId }) => targetId === unit.targetId);
    if (!record) return [];
    const waiting = winnersOf(record).map((offerId): Waiting => {
      const at = notifiedAt(record, offerId) ?? now;
      return {
        offerId,
        name: nameOf(basis, offerId),
        notifiedAt: at,
        term: signingTerm(book, calendar, { amount, notifiedAt: at }),
        next: nextInOrder(unit, record, { offerId, rounds, goesOn }, basis),
      };
    });
    return [
      { unitId: record.id, label: record.label, waiting, rounds: record.rounds.map((one) => publicRound(one, (text) => text)) },
    ];
  });
}

function nextInOrder(
  unit: AwardUnit,
  record: UnitRecord,
  leaving: { offerId: string; rounds: readonly AwardRound[]; goesOn: boolean },
  basis: Basis,
): NextInOrder {
  const step = awardStepAfter(unit, record, leaving, basis);
  if (step.step !== 'recommend') return { state: 'unchecked', offerId: step.offerId, name: nameOf(basis, step.offerId) };
  const gaining = awardChanges(record.awarded, step.allocation).filter(({ unitsBefore, unitsAfter }) => unitsAfter > unitsBefore);
  const names = [...new Set(gaining.map(({ offerId }) => nameOf(basis, offerId)))];
  return names.length > 0 ? { state: 'takes', names } : { state: 'nobody' };
}

function nameOf({ offers }: Basis, offerId: string): string {
  return offers.get(offerId)?.organisationName ?? '';
}
