import { randomUUID } from 'node:crypto';
import { contractOf, type Municipality, municipality, supplierOf } from './awarded-tender';
import { receivedDelivery } from './deliveries';
import { moveClock, type Person } from './people';

/** A municipality and an OECA that supplies it. */
export type Payers = { buyer: Municipality; oeca: Person };

export async function payers(): Promise<Payers> {
  const buyer = await municipality();
  return { buyer, oeca: await supplierOf(buyer.code, 'OECA') };
}

/** A contract with one act of 2 March: 300 units accepted (or fewer) at 190 centavos, and the form that pays it. The clock stands on 20 March. */
export async function receivedContract({ buyer, oeca }: Payers, accepted: readonly number[] = []) {
  const contract = await contractOf(buyer, [
    { supplier: oeca, kind: 'OECA', units: 800, priceCentavos: 190n, origin: buyer.code },
  ]);
  const { actId } = await receivedDelivery(buyer, oeca, contract, accepted);
  await moveClock('2026-03-20T10:00:00-04:00');
  return {
    contractId: contract.id,
    actId,
    fields: { contractId: contract.id, acts: [actId], voucher: `C-${randomUUID().slice(0, 6)}`, paidOn: '2026-03-17' },
  };
}

/** What such a contract has on record before and after it is paid: `recordOf`. */
export const unpaid = { notes: 1, acts: 1, lines: 1, payments: 0, paid: 0, events: 2 };
export const paid = { ...unpaid, payments: 1, paid: 1, events: 3 };
