import 'server-only';
import { deliveryFilter, readDeliveries } from './contract-progress';
import { readContract } from './contracts';
import { readHistory } from './history';

/** A contract with its deliveries, as an address narrows them, and what was done to it last. Null for whoever may not read it. */
export async function readContractPage(
  rawId: string,
  { estado, despues: after, mes: month }: { estado?: string; despues?: string; mes?: string },
) {
  const contract = await readContract(rawId);
  if (!contract) return null;
  const filter = deliveryFilter(estado);
  const [deliveries, history] = await Promise.all([
    readDeliveries(contract.id, filter, { after, month }),
    readHistory([contract.id], { most: 20 }),
  ]);
  return { contract, deliveries: { ...deliveries, filter }, history };
}
