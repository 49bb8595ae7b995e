import { useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import type { Amounts } from '@/lib/domain/payments/settlement';
import type { BasisPoints } from '@/lib/domain/units';
import { money, percentOf } from '@/lib/messages/format';

/** How the net of one payment comes about, line by line as on a voucher. */
export function PaymentSums({ title, amounts, retentionBps }: { title: string; amounts: Amounts; retentionBps: BasisPoints }) {
  const t = useTranslations('payments');
  const less = (amount: bigint) => (amount > 0n ? money(-amount) : money(0n));
  return (
    <DataTable
      caption={title}
      columns={[
        { key: 'what', label: t('payment.amounts') },
        { key: 'amount', label: t('payment.bolivianos'), align: 'end' },
      ]}
      rows={[
        { id: 'gross', what: t('amounts.gross'), amount: money(amounts.grossCentavos) },
        {
          id: 'retained',
          what: t('payment.retained', { percent: percentOf(retentionBps) }),
          amount: less(amounts.retainedCentavos),
        },
        { id: 'tax', what: t('amounts.tax'), amount: less(amounts.taxCentavos) },
        { id: 'fine', what: t('amounts.fine'), amount: less(amounts.fineCentavos) },
      ]}
      foot={{ what: t('payment.net'), amount: money(amounts.netCentavos) }}
    />
  );
}
