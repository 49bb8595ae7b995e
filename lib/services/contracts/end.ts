import 'server-only';
import { hasEnded, saveEnd } from '@/lib/data/contract-changes';
import { readFined } from '@/lib/data/contract-fines';
import { lockContract } from '@/lib/data/contracts';
import { closePending } from '@/lib/data/delivery-ends';
import { readRuleBook } from '@/lib/data/law';
import { notify } from '@/lib/data/notices';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { endReach, validated } from '@/lib/domain/contracts/fines';
import type { EndKind } from '@/lib/domain/law/contract';
import { assertNotOwnValidation, type Trace } from '@/lib/domain/law/rule-book';
import { Refusal } from '@/lib/domain/refusal';
import type { Db } from '@/lib/platform/database';
import { office } from '@/lib/routes/office';
import { producer } from '@/lib/routes/producer';

type Parties = { id: string; number: string; buyerId: string; supplierPartyId: string };
type End = { kind: EndKind; reason: string; legalBasis: string; changeId: string | null; endedById: string; trace: Trace | null };

/**
 * A contract ends before its schedule does: what is pending is closed with the reason and nothing more is noted. What was accepted
 * stays owed, and what is on its way may be received. The caller holds the contract's lock.
 */
export async function endContract(db: Db, contract: Parties, end: End, now: Date): Promise<{ closed: number }> {
  const { kind, reason, endedById } = end;
  const { finedCentavos } = await readFined(db, contract.id);
  await saveEnd(db, { ...end, contractId: contract.id, finedCentavos });
  const closed = await closePending(db, { contractId: contract.id, reason, closedById: endedById, at: now }, 'all');
  const params = { number: contract.number, kind, reason, deliveries: closed };
  await notify(db, {
    partyIds: [contract.supplierPartyId],
    code: 'contract-ended',
    params,
    href: producer.contract(contract.id),
  });
  await notify(db, { organisationIds: [contract.buyerId], code: 'contract-ended', params, href: office.contract(contract.id) });
  return { closed };
}

type Decision = { kind: 'default' | 'force-majeure'; reason: string; legalBasis: string; endedById: string };

/**
 * The authority ends a contract alone: by default of the supplier, once its fines reach what CON-END says and the municipality's
 * legal adviser has validated that rule; or by force majeure.
 * @throws Refusal contract-ended | rule-not-validated | own-validation | end-below-cap
 */
export async function decideEnd(db: Db, contract: Parties, { kind, ...said }: Decision, now: Date) {
  await lockContract(db, contract.id);
  if (await hasEnded(db, contract.id)) throw new Refusal('contract-ended');
  const trace = kind === 'default' ? await defaultTrace(db, contract, said.endedById, now) : null;
  const { closed } = await endContract(db, contract, { ...said, kind, trace, changeId: null }, now);
  return { id: contract.id, kind, reason: said.reason, closed };
}

async function defaultTrace(db: Db, contract: Parties, userId: string, now: Date): Promise<Trace> {
  const book = await readRuleBook(db, { day: dayInLaPaz(now), organisationId: contract.buyerId });
  const trace = validated(book, 'CON-END');
  assertNotOwnValidation(book, ['CON-END'], userId);
  const { finedCentavos, amountCentavos } = await readFined(db, contract.id);
  const { reach, bps } = endReach(trace, finedCentavos, amountCentavos);
  if (reach === 'none') throw new Refusal('end-below-cap', { bps, percent: trace.value.optionalPercent });
  return trace;
}
