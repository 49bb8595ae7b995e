import 'server-only';
import { readUnits, saveDecision } from '@/lib/data/awards';
import { notify } from '@/lib/data/notices';
import { moveTender } from '@/lib/data/tenders';
import { allocationExtra, type Decision, decide, unitStep } from '@/lib/domain/awards/award';
import { assertClaimsChecked, uncheckedMargins } from '@/lib/domain/awards/open-claims';
import { rankingOf, rulesOf, type UnitRecord } from '@/lib/domain/awards/record';
import type { AwardUnit } from '@/lib/domain/awards/unit';
import { assertNotOwnValidation } from '@/lib/domain/law/rule-book';
import { Refusal } from '@/lib/domain/refusal';
import type { Tender } from '@/lib/domain/tenders/tender';
import type { Db } from '@/lib/platform/database';
import { producer } from '@/lib/routes/producer';
import { readEvaluationBasis } from '@/lib/services/evaluation/basis';
import { findBeyondCapacity } from './beyond-capacity';

/**
 * Decides every unit of a tender, on the order that the recommendation kept. The tender is awarded when something of it
 * is, deserted when nothing is; all who offered are told. More than what is free of a winner's capacity is awarded with a reason.
 * @param decisions by unit id; a unit that is not named follows the recommendation
 * @throws Refusal departure-needs-report | capacity-needs-reason | offer-not-awardable | claim-unchecked | unit-missing | own-validation | wrong-step |
 *   changed-meanwhile
 */
export async function awardTender(
  db: Db,
  tender: Tender,
  awardedById: string,
  decisions: ReadonlyMap<string, Decision>,
  now: Date,
) {
  if (tender.status !== 'evaluated') throw new Refusal('wrong-step');
  const { book, published, units, offers, verdictOf, assertNothingOpen, bidderIds } = await readEvaluationBasis(db, tender);
  const records = await readUnits(db, tender.id);
  if ([...decisions.keys()].some((id) => !records.some((record) => record.id === id))) throw new Refusal('unit-missing');
  assertNotOwnValidation(book, rulesOf(records.flatMap(({ lines }) => lines)), awardedById);

  const decided = records.map((record) => {
    const unit = unitOfRecord(units, record);
    const ranking = rankingOf(record.lines);
    const recommended = unitStep(unit, ranking, verdictOf, offers);
    if (recommended.step === 'check') throw new Error(`unit ${record.id} was recommended without its checks`);
    const decision = decisions.get(record.id) ?? asRecommended;
    const { allocation, departs } = decide(unit, ranking, recommended.allocation, decision, verdictOf, offers);
    // A recommendation from before claims were checked hangs on them still; a departure may choose what nobody looked at.
    if (departs) assertClaimsChecked(unit, uncheckedMargins(record.lines, allocation.shares, offers), offers);
    else assertNothingOpen(unit);
    const extraCostCentavos = allocationExtra(unit, ranking, allocation)?.extra ?? null;
    const departureReport = departs ? decision.report : null;
    return { unit, unitId: record.id, allocation, departureReport, decision, extraCostCentavos, at: now };
  });
  const beyond = await findBeyondCapacity(db, published, decided, offers);
  const reasoned = decided.map(({ unit, decision, ...rest }) => {
    const [over] = beyond.get(unit.targetId) ?? [];
    if (over && !decision.capacityReason) throw new Refusal('capacity-needs-reason', { unit: unit.label });
    return { ...rest, capacityReason: over ? decision.capacityReason : null };
  });

  const awarded = decided.some(({ allocation }) => allocation.shares.length > 0);
  await moveTender(db, tender, awarded ? 'awarded' : 'deserted', { awardedById });
  for (const decision of reasoned) await saveDecision(db, decision);
  await notify(db, {
    partyIds: bidderIds,
    code: awarded ? 'tender-awarded' : 'tender-deserted',
    params: { reference: tender.reference },
    href: producer.offers(),
  });
  return {
    units: reasoned.map(({ unitId, allocation, departureReport, capacityReason }) => ({
      unitId,
      offerId: allocation.shares[0]?.offerId ?? null,
      departs: departureReport !== null,
      capacityReason,
    })),
  };
}

const asRecommended: Decision = { choice: 'recommended', report: null, capacityReason: null };

function unitOfRecord(units: readonly AwardUnit[], { targetId }: UnitRecord): AwardUnit {
  const unit = units.find((one) => one.targetId === targetId);
  if (!unit) throw new Error(`award unit ${targetId} is not of the tender`);
  return unit;
}
