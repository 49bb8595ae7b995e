import 'server-only';
import { lockContract } from '@/lib/data/contracts';
import { notify } from '@/lib/data/notices';
import { type RecordedPayment, saveReversal } from '@/lib/data/payments';
import type { Db } from '@/lib/platform/database';
import { producer } from '@/lib/routes/producer';

/**
 * Reverses a payment: it stays as it was recorded, counts no more, and what it paid is owed again.
 * @throws Refusal already-reversed
 */
export async function reversePayment(
  db: Db,
  payment: RecordedPayment,
  { reason, recordedById }: { reason: string; recordedById: string },
) {
  const { id, contractId, contract, voucher, netCentavos, supplierPartyId } = payment;
  await lockContract(db, contractId);
  await saveReversal(db, { paymentId: id, reason, recordedById });
  await notify(db, {
    partyIds: [supplierPartyId],
    code: 'payment-reversed',
    params: { contract, voucher, netCentavos: netCentavos.toString() },
    href: producer.collections(),
  });
  return { id, voucher, netCentavos, reason };
}
