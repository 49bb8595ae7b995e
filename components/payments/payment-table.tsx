import { AppLink } from '@/components/ui/app-link';
import { DataTable } from '@/components/ui/data-table';
import { Tag } from '@/components/ui/tag';
import type { Amounts } from '@/lib/domain/payments/settlement';
import type { Day } from '@/lib/domain/units';
import { dayShort, integer, money } from '@/lib/messages/es/format';
import { paymentsEs as words } from '@/lib/messages/es/payments';

type Payment = Amounts & {
  id: string;
  voucher: string;
  contractNumber: string;
  supplier: string;
  buyer: string;
  paidOn: Day;
  daysFromAct: number;
  reversedOn: Day | null;
};

/** Payments, the newest first; `party` is the other side of the contract. The buyer opens each of them. */
export function PaymentTable({ payments, party }: { payments: readonly Payment[]; party: 'supplier' | 'buyer' }) {
  const { columns, states } = words;
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
        { key: 'tax', label: columns.tax, align: 'end' },
        { key: 'fine', label: columns.fine, align: 'end' },
        { key: 'net', label: columns.net, align: 'end' },
        { key: 'paidOn', label: columns.paidOn },
        { key: 'days', label: columns.days, align: 'end' },
        { key: 'state', label: columns.state },
      ]}
      rows={payments.map((row) => ({
        id: row.id,
        voucher: party === 'supplier' ? <AppLink href={`/municipio/pagos/${row.id}`}>{row.voucher}</AppLink> : row.voucher,
        contract: row.contractNumber,
        party: row[party],
        gross: money(row.grossCentavos),
        retained: money(row.retainedCentavos),
        tax: money(row.taxCentavos),
        fine: money(row.fineCentavos),
        net: money(row.netCentavos),
        paidOn: dayShort(row.paidOn),
        days: integer(row.daysFromAct),
        state: row.reversedOn ? <Tag tone="bad">{states.reversed}</Tag> : <Tag tone="ok">{states.standing}</Tag>,
      }))}
      empty={<p className="quiet">{words.nonePaid}</p>}
    />
  );
}
