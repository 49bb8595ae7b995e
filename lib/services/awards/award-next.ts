import 'server-only';
import { saveRound } from '@/lib/data/award-rounds';
import { readUnits } from '@/lib/data/awards';
import { readLaw } from '@/lib/data/dossier';
import { notify } from '@/lib/data/notices';
import { holdTender, moveTender } from '@/lib/data/tenders';
import { changesOf, extraAfter, stepAfter } from '@/lib/domain/awards/next';
import { notifiedAt, winnersOf } from '@/lib/domain/awards/record';
import { type AwardRound, assertHappened, assertMayGoOn } from '@/lib/domain/awards/rounds';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { assertNotOwnValidation, type RuleBook, requireRule } from '@/lib/domain/law/rule-book';
import { signingTerm } from '@/lib/domain/law/signing-term';
import { Refusal } from '@/lib/domain/refusal';
import type { Tender } from '@/lib/domain/tenders/tender';
import type { Db } from '@/lib/platform/database';
import { readEvaluationBasis } from '@/lib/services/evaluation/basis';

/** Who does not sign which unit, and why. */
export type Unsigned = Pick<AwardRound, 'unitId' | 'offerId' | 'cause' | 'happenedOn' | 'reason' | 'legalBasis'>;

/**
 * Puts on record that a winner does not sign, and takes its part on to the next in order (ADJ-NEXT), or leaves it without a supplier
 * where there is none. The tender stays awarded while anything of it is; else it is deserted. Both are told.
 * @throws Refusal award-signed | wrong-step | changed-meanwhile | unit-missing | not-the-winner | next-unchecked | next-needs-basis |
 *   own-validation | papers-not-late | happened-in-future | happened-before-award
 */
export async function awardNext(db: Db, tender: Tender, decidedById: string, unsigned: Unsigned, now: Date) {
  const { unitId, offerId, cause, happenedOn, reason } = unsigned;
  if (tender.status === 'contracted') throw new Refusal('award-signed');
  if (tender.status !== 'awarded') throw new Refusal('wrong-step');
  const { units, ...basis } = await readEvaluationBasis(db, tender);
  const { offers } = basis;
  const { book, calendar } = await readLaw(db, tender, now);
  const records = await readUnits(db, tender.id);
  const record = records.find(({ id }) => id === unitId);
  const unit = units.find(({ targetId }) => targetId === record?.targetId);
  if (!record || !unit) throw new Refusal('unit-missing');
  if (!winnersOf(record).includes(offerId)) throw new Refusal('not-the-winner');

  const notified = notifiedAt(record, offerId) ?? now;
  const term = { amount: tender.referenceCentavos, notifiedAt: notified };
  const papersUntil = signingTerm(book, calendar, term).papers.day;
  assertHappened(unsigned, {
    notifiedOn: dayInLaPaz(notified),
    papersUntil,
    today: dayInLaPaz(now),
  });
  const { trace, goesOn, legalBasis } = mayGoOn(book, unsigned.legalBasis, decidedById);

  const leaving = {
    offerId,
    rounds: records.flatMap(({ rounds }) => rounds),
    goesOn,
  };
  const step = stepAfter(unit, record, leaving, basis);
  if (step.step !== 'recommend')
    throw new Refusal('next-unchecked', { unit: unit.label, bidder: offers.get(step.offerId)?.organisationName ?? '' });
  const { allocation } = step;
  const changes = changesOf(record.awarded, allocation);
  const nextOfferId = changes.find(({ unitsBefore, unitsAfter }) => unitsAfter > unitsBefore)?.offerId ?? null;
  const staysAwarded = allocation.shares.length > 0 || records.some((one) => one !== record && one.outcome === 'awarded');

  await holdTender(db, tender);
  const why = { cause, happenedOn, reason, legalBasis, trace, decidedById };
  const extraCostCentavos = extraAfter(unit, record, leaving, allocation);
  const at = await saveRound(db, {
    ...why,
    unitId,
    offerId,
    nextOfferId,
    round: record.round + 1,
    changes,
    allocation,
    extraCostCentavos,
  });
  if (!staysAwarded) await moveTender(db, { ...tender, version: tender.version + 1 }, 'deserted');
  const gaining = changes.filter(({ unitsBefore, unitsAfter }) => unitsAfter > unitsBefore).map((one) => one.offerId);
  const organisationOf = (id: string) => offers.get(id)?.organisationId ?? '';
  const told = { reference: tender.reference, unit: record.label };
  await notify(db, {
    organisationIds: [organisationOf(offerId)],
    code: 'award-passed-on',
    params: { ...told, reason },
    href: `/productor/ofertas/${offerId}`,
  });
  const until = signingTerm(book, calendar, { ...term, notifiedAt: at }).papers.day;
  for (const id of new Set(gaining))
    await notify(db, {
      organisationIds: [organisationOf(id)],
      code: 'award-received',
      params: { ...told, until },
      href: `/productor/ofertas/${id}`,
    });
  return { unitId, from: offerId, to: nextOfferId, round: record.round + 1, waits: staysAwarded };
}

function mayGoOn(book: RuleBook, legalBasis: string | null, decidedById: string) {
  const trace = requireRule(book, 'ADJ-NEXT');
  assertNotOwnValidation(book, [trace.rule], decidedById);
  const goesOn = assertMayGoOn(trace, legalBasis);
  return { trace, goesOn, legalBasis: trace.decides ? null : legalBasis };
}
