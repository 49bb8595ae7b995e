import type { DemandView } from '@/lib/domain/demand/view';
import { month } from '@/lib/messages/format';

export type DemandNames = {
  products: readonly { id: string; name: string; presentation: string }[];
  zones: readonly { id: string; name: string }[];
  schools: readonly { id: string; name: string; zoneName: string }[];
};

/** How a month, zone or school is called, and by what it is ordered. */
export function keyNames({ zones, schools }: DemandNames, view: DemandView) {
  const names = new Map([...zones, ...schools].map(({ id, name }) => [id, name]));
  return (key: string): { label: string; order: string } => {
    if (view === 'month') return { label: month(key), order: key };
    const label = names.get(key) ?? '';
    return { label, order: label };
  };
}
