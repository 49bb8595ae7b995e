import type { DeliveryFilter } from '@/lib/queries/contract-progress';

/** Address of a contract's deliveries: of one state, from a month on (its fold is open there), or after a row. */
export function deliveriesAddress(
  contractId: string,
  { filter = 'todas', month, after }: { filter?: DeliveryFilter; month?: string; after?: string | null },
): string {
  const query = new URLSearchParams({
    ...(filter !== 'todas' && { estado: filter }),
    ...(month && { mes: month }),
    ...(after && { despues: after }),
  });
  return `/municipio/contratos/${contractId}${query.size > 0 ? `?${query}` : ''}#${month ? monthId(month) : 'entregas'}`;
}

/** The place of a month's deliveries in the page. */
export const monthId = (month: string) => `entregas-${month}`;
