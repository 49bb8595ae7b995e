import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import { DataTable } from '@/components/ui/data-table';
import { Pagination } from '@/components/ui/pagination';
import { Tag } from '@/components/ui/tag';
import { dayShort, integer, money } from '@/lib/messages/format';
import type { PaidPage, PaymentRow } from '@/lib/queries/paid';
import { office } from '@/lib/routes/office';
import type { producer } from '@/lib/routes/producer';

/** Payments, the newest first, page by page at an address. */
export function PaidTable({
  paid,
  party,
  base,
}: {
  paid: PaidPage;
  party: 'supplier' | 'buyer';
  base: typeof office.payments | typeof producer.collections;
}) {
  const t = useTranslations('payments');
  return (
    <>
      {paid.rows.length < paid.all && (
        <p className="text-ink-2">{t('paidShown', { shown: integer(paid.rows.length), all: integer(paid.all) })}</p>
      )}
      <PaymentTable payments={paid.rows} party={party} />
      <Pagination label={t('paid')} next={paid.next && base({ despues: paid.next })} first={paid.isFirst ? null : base()} />
    </>
  );
}

/** Payments; `party` is the other side of the contract. The buyer opens each of them. */
function PaymentTable({ payments, party }: { payments: readonly PaymentRow[]; party: 'supplier' | 'buyer' }) {
  const t = useTranslations('payments');
  return (
    <DataTable
      caption={t('paid')}
      quietCaption
      columns={[
        { key: 'voucher', label: t('columns.voucher') },
        { key: 'contract', label: t('columns.contract') },
        { key: 'gross', label: t('amounts.gross'), align: 'end', brief: true },
        { key: 'retained', label: t('amounts.retained'), align: 'end', brief: true },
        { key: 'deducted', label: t('columns.deducted'), align: 'end', brief: true },
        { key: 'net', label: t('amounts.net'), align: 'end', brief: true },
        { key: 'paidOn', label: t('columns.paidOn'), brief: true },
        { key: 'days', label: t('columns.days'), align: 'end', brief: true },
      ]}
      rows={payments.map((row) => ({
        id: row.id,
        voucher: (
          <>
            {party === 'supplier' ? <AppLink href={office.payment(row.id)}>{row.voucher}</AppLink> : row.voucher}{' '}
            {row.reversedOn && <Tag tone="bad">{t('states.reversed')}</Tag>}
          </>
        ),
        contract: `${row.contractNumber}, ${row[party]}`,
        gross: money(row.grossCentavos),
        retained: money(row.retainedCentavos),
        deducted: money(row.taxCentavos + row.fineCentavos),
        net: money(row.netCentavos),
        paidOn: dayShort(row.paidOn),
        days: integer(row.daysFromAct),
      }))}
      empty={<p className="text-ink-2">{t('nonePaid')}</p>}
    />
  );
}
