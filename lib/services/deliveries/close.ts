import 'server-only';
import { lockContract } from '@/lib/data/contracts';
import { closePending, findContractEnd } from '@/lib/data/delivery-ends';
import { notify } from '@/lib/data/notices';
import { dayInLaPaz } from '@/lib/domain/calendar';
import type { Contract } from '@/lib/domain/contracts/contract';
import { Refusal } from '@/lib/domain/refusal';
import type { Db } from '@/lib/platform/database';
import { producer } from '@/lib/routes/producer';

/**
 * What a contract that is over never brought is closed with a reason: nobody waits for it any more. It stays due and undelivered
 * in every figure.
 * @throws Refusal contract-not-over | nothing-overdue
 */
export async function closeOverdue(
  db: Db,
  contract: Contract,
  { reason, closedById }: { reason: string; closedById: string },
  now: Date,
) {
  await lockContract(db, contract.id); // a note may be on its way in
  const last = await findContractEnd(db, contract.id);
  if (last === null || last >= dayInLaPaz(now)) throw new Refusal('contract-not-over', { ends: last ?? '' });
  const closed = await closePending(db, { contractId: contract.id, reason, closedById, at: now });
  if (closed === 0) throw new Refusal('nothing-overdue');
  await notify(db, {
    partyIds: [contract.supplierPartyId],
    code: 'deliveries-closed',
    params: { number: contract.number, deliveries: closed, reason },
    href: producer.deliveries(),
  });
  return { id: contract.id, closed };
}
