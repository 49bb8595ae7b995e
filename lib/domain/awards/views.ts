import type { TechnicalVerdict } from '@/lib/domain/evaluation/lowest-evaluated';
import type { Ranking } from '@/lib/domain/evaluation/ranking';
import type { RuleBook } from '@/lib/domain/law/rule-book';
import type { Call } from '@/lib/domain/offers/offer';
import { type Allocation, allocate, allocationExtra, unitStep } from './award';
import { openClaims } from './open-claims';
import { rankingOf, standing, type UnitRecord, winnersOf } from './record';
import { outOf } from './rounds';
import { type AwardUnit, awardUnits, type OpenedOffer, rankUnit } from './unit';
import type { UnitView } from './view';

type VerdictOf = (offerId: string) => TechnicalVerdict;

/** The units of a tender under evaluation: the order as the rules and the checks make it now. */
export function viewRunning(book: RuleBook, call: Call, offers: readonly OpenedOffer[], verdictOf: VerdictOf): UnitView[] {
  return awardUnits(call).map((unit) => ({
    ...view(unit, rankUnit(book, unit, offers, verdictOf), offers, verdictOf, null),
    openClaims: openClaims(book, unit, offers, verdictOf),
  }));
}

/** The units of a tender from its recommendation on: the order that was kept, and what was decided. */
export function viewRecorded(
  call: Call,
  offers: readonly OpenedOffer[],
  verdictOf: VerdictOf,
  records: readonly UnitRecord[],
): UnitView[] {
  return awardUnits(call).flatMap((unit) => {
    const record = records.find((one) => one.targetId === unit.targetId);
    return record
      ? [
          view(unit, rankingOf(record.lines), offers, verdictOf, {
            record,
            out: outSince(record, records),
          }),
        ]
      : [];
  });
}

/** Who was out of a unit when its award last went on, in the whole tender: its extra cost is reckoned without them. */
function outSince({ id, rounds }: UnitRecord, records: readonly UnitRecord[]): ReadonlySet<string> {
  const last = rounds.at(-1)?.at;
  return outOf(id, last ? records.flatMap((record) => record.rounds).filter(({ at }) => at <= last) : []);
}

function view(
  unit: AwardUnit,
  ranking: Ranking,
  offers: readonly OpenedOffer[],
  verdictOf: VerdictOf,
  kept: { record: UnitRecord; out: ReadonlySet<string> } | null,
): UnitView {
  const record = kept?.record ?? null;
  const byId = new Map(offers.map((offer) => [offer.id, offer]));
  const step = unitStep(unit, ranking, verdictOf, byId);
  const toCheck = step.step === 'check' ? step.offerId : null;
  const allocation = (record && awardedOf(unit, record, byId)) ?? (step.step === 'recommend' ? step.allocation : null);
  const extra = allocation && allocationExtra(unit, kept ? standing(ranking, kept.out) : ranking, allocation);
  return { unit, ranking, toCheck, allocation, extra, record, openClaims: [] };
}

/** What the authority gave, in the order of the first share; null before it decided. */
function awardedOf(unit: AwardUnit, record: UnitRecord, offers: ReadonlyMap<string, OpenedOffer>): Allocation | null {
  if (record.outcome === 'deserted') return { shares: [], uncovered: 0 };
  return record.outcome === 'awarded' ? allocate(unit, winnersOf(record), offers) : null;
}
