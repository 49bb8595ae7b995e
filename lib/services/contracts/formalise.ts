import 'server-only';
import { type Award, listAwarded } from '@/lib/data/awards';
import { findSuppliers, type NewContract, type SupplierSnapshot, saveContract } from '@/lib/data/contracts';
import { readRuleBook } from '@/lib/data/law';
import { findLots } from '@/lib/data/lots';
import { notify } from '@/lib/data/notices';
import { moveTender } from '@/lib/data/tenders';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { type ContractDraft, draftContract } from '@/lib/domain/contracts/draft';
import { Refusal } from '@/lib/domain/refusal';
import type { Tender } from '@/lib/domain/tenders/tender';
import type { Db } from '@/lib/platform/database';
import { scheduleAwards } from './schedule';

/**
 * Formalises what a tender awarded: one contract or purchase order per supplier, each with its schedule, retention and
 * the rules behind them. The tender becomes `contracted`.
 * @throws Refusal wrong-step | changed-meanwhile | nothing-awarded | no-delivery-days | no-drop-points
 */
export async function formaliseContracts(db: Db, tender: Tender, now: Date) {
  await moveTender(db, tender, 'contracted'); // first, so that no one else can formalise it meanwhile
  const awards = await listAwarded(db, tender.id);
  if (awards.length === 0) throw new Refusal('nothing-awarded');

  const signedOn = dayInLaPaz(now);
  const lots = await findLots(db, tender.id);
  const book = await readRuleBook(db, { day: signedOn, organisationId: tender.organisationId });
  const suppliers = await findSuppliers(
    db,
    awards.map((award) => award.organisationId),
  );
  const schedules = await scheduleAwards(db, tender, lots, awards, signedOn);

  const contractIds: string[] = [];
  for (const [index, award] of awards.entries()) {
    const scheduled = schedules[index] ?? { lines: [], demand: new Map() };
    const draft = draftContract({ tender, lots, book, signedOn, place: index + 1 }, award, scheduled);
    contractIds.push(await saveContract(db, newContract(tender, award, draft, suppliers.get(award.organisationId))));
    await notify(db, {
      organisationIds: [award.organisationId],
      code: 'contract-formalised',
      params: { number: draft.number },
      href: '/productor/entregas',
    });
  }
  return { id: contractIds[0], contractIds };
}

function newContract(tender: Tender, award: Award, draft: ContractDraft, supplier: SupplierSnapshot | undefined): NewContract {
  if (!supplier) throw new Error(`supplier ${award.organisationId} is gone`);
  return {
    ...draft,
    tenderId: tender.id,
    buyerId: tender.organisationId,
    supplierId: award.organisationId,
    supplierKind: award.bidderKind,
    supplier,
  };
}
