import 'server-only';
import { lockContract } from '@/lib/data/contracts';
import { notify } from '@/lib/data/notices';
import { findPayable, savePayment } from '@/lib/data/payments';
import { dayInLaPaz } from '@/lib/domain/calendar';
import type { Contract } from '@/lib/domain/contracts/contract';
import { settle } from '@/lib/domain/payments/settlement';
import type { Day } from '@/lib/domain/units';
import type { Db } from '@/lib/platform/database';

type Written = { actIds: readonly string[]; voucher: string; paidOn: Day; recordedById: string };

/**
 * Records one payment of accepted deliveries of a contract.
 * @throws Refusal not-found | act-already-paid | voucher-used, or what settle finds
 */
export async function recordPayment(db: Db, contract: Contract, { actIds, voucher, paidOn, recordedById }: Written, now: Date) {
  await lockContract(db, contract.id); // two treasurers at once must not pay the same act
  const acts = await findPayable(db, contract.id, actIds);
  const { grossCentavos, retainedCentavos, netCentavos, daysFromAct } = settle(acts, {
    retentionBps: contract.retentionBps,
    paidOn,
    today: dayInLaPaz(now),
  });
  const ids = acts.map((act) => act.id);
  const id = await savePayment(db, {
    contractId: contract.id,
    voucher,
    paidOn,
    recordedById,
    actIds: ids,
    grossCentavos,
    retainedCentavos,
    daysFromAct,
  });
  await notify(db, {
    organisationIds: [contract.supplierId],
    code: 'payment-recorded',
    params: { contract: contract.number, netCentavos: netCentavos.toString(), days: daysFromAct },
    href: '/productor/cobros',
  });
  return { id, grossCentavos, retainedCentavos, netCentavos, daysFromAct };
}
