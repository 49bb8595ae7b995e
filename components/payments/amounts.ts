import type { Column } from '@/components/ui/data-table';
import type { Amounts } from '@/lib/domain/payments/settlement';
import { money } from '@/lib/messages/format';
import type { Translator } from '@/lib/messages/translator';

/** Gross, what is taken off, and net, in the order in which they are reckoned. */
export function amountColumns(t: Translator<'payments'>): Column[] {
  return (['gross', 'retained', 'tax', 'fine', 'net'] as const).map((key) => ({ key, label: t(`amounts.${key}`), align: 'end' }));
}

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
