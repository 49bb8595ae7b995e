import type { TechnicalVerdict } from '@/lib/domain/evaluation/lowest-evaluated';
import type { Ranking } from '@/lib/domain/evaluation/ranking';
import type { RuleBook } from '@/lib/domain/law/rule-book';
import type { TenderForBidders } from '@/lib/domain/offers/offer';
import { type Allocation, allocate, allocationExtra, decidedExtra, unitStep } from './award';
import { openClaims } from './open-claims';
import { rankingOf, type UnitRecord, winnersOf } from './record';
import { type AwardUnit, awardUnits, type OpenedOffer, rankUnit } from './unit';
import type { UnitView } from './view';

type VerdictOf = (offerId: string) => TechnicalVerdict;

/** The units of a tender under evaluation: the order as the rules and the checks make it now. */
export function viewRunning(
  book: RuleBook,
  tender: TenderForBidders,
  offers: readonly OpenedOffer[],
  verdictOf: VerdictOf,
): UnitView[] {
  return awardUnits(tender).map((unit) => ({
    ...view(unit, rankUnit(book, unit, offers, verdictOf), offers, verdictOf, null),
    openClaims: openClaims(book, unit, offers, verdictOf),
  }));
}

/** The units of a tender from its recommendation on: the order that was kept, and what was decided. */
export function viewRecorded(
  tender: TenderForBidders,
  offers: readonly OpenedOffer[],
  verdictOf: VerdictOf,
  records: readonly UnitRecord[],
): UnitView[] {
  return awardUnits(tender).flatMap((unit) => {
    const record = records.find((one) => one.targetId === unit.targetId);
    return record ? [view(unit, rankingOf(record.lines), offers, verdictOf, record)] : [];
  });
}

function view(
  unit: AwardUnit,
  ranking: Ranking,
  offers: readonly OpenedOffer[],
  verdictOf: VerdictOf,
  record: UnitRecord | null,
): UnitView {
  const byId = new Map(offers.map((offer) => [offer.id, offer]));
  const step = unitStep(unit, ranking, verdictOf, byId);
  const toCheck = step.step === 'check' ? step.offerId : null;
  const allocation = (record && awardedOf(unit, record, byId)) ?? (step.step === 'recommend' ? step.allocation : null);
  const decided = allocation && allocation.shares.length > 0 && record?.outcome === 'awarded' ? record.extraCostCentavos : null;
  const extra =
    allocation &&
    (decided === null ? allocationExtra(unit, ranking, allocation) : decidedExtra(unit, ranking, allocation, decided));
  return { unit, ranking, toCheck, allocation, extra, record, openClaims: [] };
}

/** What the authority gave, in the order of the first share; null before it decided. */
function awardedOf(unit: AwardUnit, record: UnitRecord, offers: ReadonlyMap<string, OpenedOffer>): Allocation | null {
  if (record.outcome === 'deserted') return { shares: [], uncovered: 0 };
  return record.outcome === 'awarded' ? allocate(unit, winnersOf(record), offers) : null;
}
