import type { Route } from 'next';
import { AppLink } from '@/components/ui/app-link';
import { DataTable } from '@/components/ui/data-table';
import { type Lot, lotReference, tenderReference } from '@/lib/domain/tenders/tender';
import { dayShort, integer, money } from '@/lib/messages/es/format';
import { tendersEs } from '@/lib/messages/es/tenders';
import { lotsEs } from '@/lib/messages/es/tenders-office';

/** The lots of a tender and what they add up to. */
export function LotsTable({ lots, hrefOf }: { lots: readonly Lot[]; hrefOf?: ((lotId: string) => Route) | undefined }) {
  return (
    <DataTable
      caption={lotsEs.title}
      quietCaption
      empty={<p className="text-ink-2">{lotsEs.empty}</p>}
      columns={[
        { key: 'title', label: lotsEs.name },
        { key: 'units', label: tendersEs.quantity, align: 'end' },
        { key: 'schools', label: tendersEs.schoolsColumn, align: 'end' },
        { key: 'period', label: tendersEs.period },
        { key: 'amount', label: tendersEs.amount, align: 'end' },
      ]}
      rows={lots.map((lot) => {
        const title = tendersEs.lotTitle(lot.number, lot.title);
        return {
          id: lot.id,
          title: hrefOf ? <AppLink href={hrefOf(lot.id)}>{title}</AppLink> : title,
          units: lot.items.map((item) => tendersEs.units(item.units)).join(' + '),
          schools: integer(lot.dropPoints.length),
          period: tendersEs.periodOf(dayShort(lot.startsOn), dayShort(lot.endsOn)),
          amount: money(lotReference(lot)),
        };
      })}
      foot={lots.length > 1 ? { title: tendersEs.total, amount: money(tenderReference(lots)) } : undefined}
    />
  );
}
