import type { Column } from '@/components/ui/data-table';
import type { Amounts } from '@/lib/domain/payments/settlement';
import { money } from '@/lib/messages/es/format';
import { paymentsEs } from '@/lib/messages/es/payments';

const { columns } = paymentsEs;

/** Gross, what is taken off, and net, in the order in which they are reckoned. */
export const amountColumns: readonly Column[] = [
  { key: 'gross', label: columns.gross, align: 'end' },
  { key: 'retained', label: columns.retained, align: 'end' },
  { key: 'tax', label: columns.tax, align: 'end' },
  { key: 'fine', label: columns.fine, align: 'end' },
  { key: 'net', label: columns.net, align: 'end' },
];

/** Their cells. */
export function amountsOf(amounts: Amounts): Record<'gross' | 'retained' | 'tax' | 'fine' | 'net', string> {
  return {
    gross: money(amounts.grossCentavos),
    retained: money(amounts.retainedCentavos),
    tax: money(amounts.taxCentavos),
    fine: money(amounts.fineCentavos),
    net: money(amounts.netCentavos),
  };
}
