import 'server-only';
import { loadAwardSchedules } from '@/lib/data/award-schedules';
import type { Award } from '@/lib/data/awards';
import { findSuppliers, type NewContract, type SupplierSnapshot, saveContract } from '@/lib/data/contracts';
import { notify } from '@/lib/data/notices';
import { moveTender } from '@/lib/data/tenders';
import type { OpenTerm } from '@/lib/domain/awards/open-terms';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { type ContractDraft, draftContract } from '@/lib/domain/contracts/draft';
import { assertSurplusAcknowledged, heldAgainstServed, surplusOf } from '@/lib/domain/contracts/surplus';
import type { Tender } from '@/lib/domain/tenders/tender';
import type { Db } from '@/lib/platform/database';
import { producer } from '@/lib/routes/producer';
import { judgeEarly } from './early';
import { assertSomebodyReceives } from './receivers';

/** What whoever signs has read, and why it signs before a term has ended. */
type Said = { surplusAcknowledged: boolean; receiversAcknowledged: boolean; earlyReason?: string | null | undefined };

/**
 * Formalises what a tender awarded: one contract or purchase order per supplier, each with its schedule, retention and
 * the rules behind them. What was awarded is bought, also what is no longer served; a person has read how much that is. Before a term of the
 * award has ended it is signed with a reason, which stays on record. The tender becomes `contracted`.
 * @throws Refusal wrong-step | changed-meanwhile | nothing-awarded | no-delivery-days | no-drop-points | surplus-not-acknowledged |
 *   schools-without-receiver | terms-not-over
 */
export async function formaliseContracts(
  db: Db,
  tender: Tender,
  { surplusAcknowledged, receiversAcknowledged, earlyReason = null }: Said,
  now: Date,
) {
  await moveTender(db, tender, 'contracted'); // first, so that no one else can formalise it meanwhile
  const signedOn = dayInLaPaz(now);
  const { awards, lots, schedules } = await loadAwardSchedules(db, tender, signedOn);
  const bought = heldAgainstServed(
    awards.map(({ items }) => items),
    schedules,
  );
  assertSurplusAcknowledged(bought, surplusAcknowledged);
  await assertSomebodyReceives(db, tender.id, schedules, receiversAcknowledged);

  const { book, early } = await judgeEarly(db, tender, earlyReason, now);
  const suppliers = await findSuppliers(
    db,
    awards.map((award) => award.partyId),
  );

  const contractIds: string[] = [];
  for (const [index, award] of awards.entries()) {
    const scheduled = schedules[index] ?? { lines: [], demand: new Map() };
    const draft = draftContract({ tender, lots, book, signedOn, place: index + 1 }, award, scheduled);
    contractIds.push(await saveContract(db, newContract(tender, award, { ...draft, early }, suppliers.get(award.partyId))));
    await notify(db, {
      partyIds: [award.partyId],
      code: 'contract-formalised',
      params: { number: draft.number },
      href: producer.deliveries(),
    });
  }
  const signed = { id: contractIds[0], contractIds, surplus: surplusOf(bought.flat()) };
  return early.length > 0 ? { ...signed, early, reason: earlyReason } : signed;
}

type Drafted = ContractDraft & { early: readonly OpenTerm[] };

function newContract(
  tender: Tender,
  award: Award,
  { early, ...draft }: Drafted,
  supplier: SupplierSnapshot | undefined,
): NewContract {
  if (!supplier) throw new Error(`supplier ${award.partyId} is gone`);
  return {
    ...draft,
    ruleTrace: [...draft.ruleTrace, ...early.map(({ trace }) => trace)],
    tenderId: tender.id,
    buyerId: tender.organisationId,
    supplierPartyId: award.partyId,
    supplierKind: award.bidderKind,
    supplier,
  };
}
