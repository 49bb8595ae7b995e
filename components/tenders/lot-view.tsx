import { DataTable } from '@/components/ui/data-table';
import { HowComputed } from '@/components/ui/how-computed';
import { looks } from '@/components/ui/looks';
import { type Lot, lotReference } from '@/lib/domain/tenders/tender';
import { dayShort, integer, money } from '@/lib/messages/es/format';
import { tendersEs } from '@/lib/messages/es/tenders';

/** A lot as anyone may read it: what, how much, at what price, where. */
export function LotView({ lot }: { lot: Lot }) {
  return (
    <article className={looks.card} id={`lote-${lot.number}`}>
      <h3>{tendersEs.lotTitle(lot.number, lot.title)}</h3>
      <p className="text-ink-2">{tendersEs.periodOf(dayShort(lot.startsOn), dayShort(lot.endsOn))}</p>
      <DataTable
        caption={tendersEs.lotTitle(lot.number, lot.title)}
        quietCaption
        columns={[
          { key: 'product', label: tendersEs.product },
          { key: 'units', label: tendersEs.quantity, align: 'end' },
          { key: 'price', label: tendersEs.unitPrice, align: 'end' },
          { key: 'source', label: tendersEs.priceSource },
          { key: 'amount', label: tendersEs.amount, align: 'end' },
        ]}
        rows={lot.items.map((item) => ({
          id: item.id,
          product: `${item.productName}, ${item.presentation}`,
          units: tendersEs.units(item.units),
          price: money(item.priceCentavos),
          source: tendersEs.priceFrom(item.priceSource, dayShort(item.priceDay)),
          amount: money(BigInt(item.units) * item.priceCentavos),
        }))}
        foot={lot.items.length > 1 ? { product: tendersEs.total, amount: money(lotReference(lot)) } : undefined}
      />
      <DropPoints lot={lot} />
    </article>
  );
}

/** Schools of a lot, one tap away. */
export function DropPoints({ lot }: { lot: Lot }) {
  const pupils = lot.dropPoints.reduce((sum, point) => sum + point.pupils, 0);
  return (
    <HowComputed summary={`${tendersEs.dropPoints}: ${tendersEs.schools(lot.dropPoints.length)}, ${tendersEs.pupils(pupils)}`}>
      <DataTable
        caption={tendersEs.dropPoints}
        quietCaption
        columns={[
          { key: 'school', label: tendersEs.school },
          { key: 'zone', label: tendersEs.zone },
          { key: 'pupils', label: tendersEs.pupilsColumn, align: 'end' },
        ]}
        rows={lot.dropPoints.map((point) => ({
          id: point.schoolId,
          school: point.schoolName,
          zone: point.zoneName,
          pupils: integer(point.pupils),
        }))}
      />
    </HowComputed>
  );
}
