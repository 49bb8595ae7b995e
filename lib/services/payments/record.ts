import 'server-only';
import { listOpenFines } from '@/lib/data/contract-fines';
import { lockContract } from '@/lib/data/contracts';
import { readRuleBook } from '@/lib/data/law';
import { notify } from '@/lib/data/notices';
import { findPayable, findPayee, savePayment } from '@/lib/data/payments';
import { dayInLaPaz } from '@/lib/domain/calendar';
import type { Contract } from '@/lib/domain/contracts/contract';
import { settle } from '@/lib/domain/payments/settlement';
import { deductionTraces, proposeTax } from '@/lib/domain/payments/taxes';
import { Refusal } from '@/lib/domain/refusal';
import type { Centavos, Day } from '@/lib/domain/units';
import type { Db } from '@/lib/platform/database';
import { producer } from '@/lib/routes/producer';

type Written = {
  actIds: readonly string[];
  /** Gross; null pays all that is owed of the acts. */
  amountCentavos: Centavos | null;
  taxCentavos: Centavos;
  /** The paper behind a tax other than proposed. */
  basis: string;
  voucher: string;
  paidOn: Day;
  /** The net that the person confirmed; null where nobody looked (the demonstration). */
  seenNetCentavos: Centavos | null;
  recordedById: string;
};

/**
 * Records one payment of accepted deliveries of a contract, of all that is owed of them or of a part. Fines
 * that stand are taken off it, the first imposed first, each once.
 * @throws Refusal not-found | act-already-paid | voucher-used | deduction-needs-basis | owed-changed, or what settle finds
 */
export async function recordPayment(db: Db, contract: Contract, written: Written, now: Date) {
  const { id: contractId, buyerId, supplierPartyId, number, retentionBps } = contract;
  const { actIds, seenNetCentavos, voucher, paidOn, basis, recordedById, ...amounts } = written;
  await lockContract(db, contractId); // two treasurers at once must not pay the same act
  const today = dayInLaPaz(now);
  const fines = await listOpenFines(db, contractId);
  const settled = settle(await findPayable(db, contractId, actIds), { ...amounts, fines, retentionBps, paidOn, today });
  const { netCentavos, ...toKeep } = settled;
  if (seenNetCentavos !== null && seenNetCentavos !== netCentavos) throw new Refusal('owed-changed');

  const book = await readRuleBook(db, { day: today, organisationId: buyerId });
  const proposal = proposeTax(book, await findPayee(db, contractId), settled.grossCentavos);
  if (settled.taxCentavos !== proposal.taxCentavos && !basis) throw new Refusal('deduction-needs-basis', {}, 'basis');

  const ruleTrace = deductionTraces(book, proposal, settled);
  const id = await savePayment(db, { ...toKeep, contractId, buyerId, voucher, paidOn, basis, ruleTrace, recordedById });
  await notify(db, {
    partyIds: [supplierPartyId],
    code: 'payment-recorded',
    params: { contract: number, netCentavos: netCentavos.toString(), days: settled.daysFromAct },
    href: producer.collections(),
  });
  const { parts, fines: _, ...told } = settled;
  return { id, acts: parts.length, ...told };
}
