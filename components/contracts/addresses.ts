import type { Route } from 'next';
import type { DeliveryFilter } from '@/lib/domain/contracts/standing';
import { office } from '@/lib/routes/office';

/** Address of a contract's deliveries: of one state, from a month on (its fold is open there), or after a row. */
export function deliveriesAddress(
  contractId: string,
  { filter = 'todas', month, after }: { filter?: DeliveryFilter; month?: string; after?: string | null },
): Route {
  const query = { estado: filter !== 'todas' && filter, mes: month, despues: after };
  return office.contract(contractId, query, month ? monthId(month) : 'entregas');
}

/** The place of a month's deliveries in the page. */
export const monthId = (month: string) => `entregas-${month}`;
