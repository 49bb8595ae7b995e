import 'server-only';
import { saveRound } from '@/lib/data/award-rounds';
import { readSigningCase } from '@/lib/data/signing';
import { holdTender, moveTender } from '@/lib/data/tenders';
import { awardChanges, awardStepAfter, extraAfter } from '@/lib/domain/awards/next';
import { findWin } from '@/lib/domain/awards/record';
import { type AwardRound, assertMayGoOn } from '@/lib/domain/awards/rounds';
import { Refusal } from '@/lib/domain/refusal';
import type { Tender } from '@/lib/domain/tenders/tender';
import type { Db } from '@/lib/platform/database';
import { capacityReasonOf } from './beyond-capacity';
import { assertUnsignedBy, tellRound } from './unsigned';

/** Who does not sign which unit, and why. */
export type Unsigned = Pick<
  AwardRound,
  'unitId' | 'offerId' | 'cause' | 'happenedOn' | 'reason' | 'legalBasis' | 'capacityReason'
>;

/**
 * Puts on record that a winner does not sign, and takes its part on to the next in order (ADJ-NEXT), or leaves it without anybody
 * where there is none. The tender stays awarded while anything of it is; else it is deserted, and everybody who offered is told.
 * @throws Refusal award-signed | wrong-step | changed-meanwhile | unit-missing | not-the-winner | next-unchecked | next-needs-basis |
 *   own-validation | capacity-needs-reason | papers-not-late | happened-in-future | happened-before-award
 */
export async function awardNext(db: Db, tender: Tender, decidedById: string, unsigned: Unsigned, now: Date) {
  if (tender.status === 'contracted') throw new Refusal('award-signed');
  if (tender.status !== 'awarded') throw new Refusal('wrong-step');
  await holdTender(db, tender); // first: it waits for checks that are being written, and none comes between them and the round
  const { unitId, offerId, cause, happenedOn, reason } = unsigned;
  const { published, basis, records, law } = await readSigningCase(db, tender, now);
  const { unit, record } = findWin(published, records, unsigned);
  assertUnsignedBy(unsigned, record, { tender, law, now });
  const { trace, goesOn, legalBasis } = assertMayGoOn(law.book, unsigned.legalBasis, decidedById);

  const leaving = { offerId, rounds: records.flatMap(({ rounds }) => rounds), goesOn };
  const step = awardStepAfter(unit, record, leaving, basis);
  if (step.step !== 'recommend')
    throw new Refusal('next-unchecked', { unit: unit.label, bidder: basis.offers.get(step.offerId)?.organisationName ?? '' });
  const changes = awardChanges(record.awarded, step.allocation);
  const given = { record, records, allocation: step.allocation, changes };
  const capacityReason = await capacityReasonOf(db, published, given, basis.offers, unsigned.capacityReason);
  const nextOfferId = changes.find(({ unitsBefore, unitsAfter }) => unitsAfter > unitsBefore)?.offerId ?? null;
  const waits = step.allocation.shares.length > 0 || records.some((one) => one !== record && one.outcome === 'awarded');

  const round = {
    unitId,
    offerId,
    nextOfferId,
    cause,
    happenedOn,
    reason,
    legalBasis,
    capacityReason,
    trace,
    decidedById,
    changes,
  };
  const at = await saveRound(db, {
    ...round,
    round: record.round + 1,
    allocation: step.allocation,
    extraCostCentavos: extraAfter(unit, record, leaving, basis, step.allocation),
  });
  if (!waits) await moveTender(db, { ...tender, version: tender.version + 1 }, 'deserted');
  await tellRound(db, { tender, law, label: record.label, offers: basis.offers, waits }, { offerId, reason, changes, at });
  return { unitId, from: offerId, to: nextOfferId, round: record.round + 1, waits };
}
