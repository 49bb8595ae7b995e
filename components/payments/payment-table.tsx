import { DataTable } from '@/components/ui/data-table';
import type { Centavos, Day } from '@/lib/domain/units';
import { dayShort, integer, money } from '@/lib/messages/es/format';
import { paymentsEs as words } from '@/lib/messages/es/payments';

export type PaymentRow = {
  id: string;
  voucher: string;
  contractNumber: string;
  supplier: string;
  buyer: string;
  grossCentavos: Centavos;
  retainedCentavos: Centavos;
  netCentavos: Centavos;
  paidOn: Day;
  daysFromAct: number;
};

/** Payments, the newest first; `party` is the other side of the contract. */
export function PaymentTable({ payments, party }: { payments: readonly PaymentRow[]; party: 'supplier' | 'buyer' }) {
  const columns = words.paidColumns;
  return (
    <DataTable
      caption={words.paid}
      quietCaption
      columns={[
        { key: 'voucher', label: columns.voucher },
        { key: 'contract', label: columns.contract },
        { key: 'party', label: columns[party] },
        { key: 'gross', label: columns.gross, align: 'end' },
        { key: 'retained', label: columns.retained, align: 'end' },
        { key: 'net', label: columns.net, align: 'end' },
        { key: 'paidOn', label: columns.paidOn },
        { key: 'days', label: columns.days, align: 'end' },
      ]}
      rows={payments.map((row) => ({
        id: row.id,
        voucher: row.voucher,
        contract: row.contractNumber,
        party: row[party],
        gross: money(row.grossCentavos),
        retained: money(row.retainedCentavos),
        net: money(row.netCentavos),
        paidOn: dayShort(row.paidOn),
        days: integer(row.daysFromAct),
      }))}
      empty={<p className="quiet">{words.nonePaid}</p>}
    />
  );
}
