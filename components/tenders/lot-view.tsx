import { useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { HowComputed } from '@/components/ui/how-computed';
import { looks } from '@/components/ui/looks';
import { type Lot, lotReference } from '@/lib/domain/tenders/tender';
import { dayShort, integer, money } from '@/lib/messages/format';

/** A lot as anyone may read it: what, how much, at what price, where. */
export function LotView({ lot }: { lot: Lot }) {
  const t = useTranslations('tenders');
  return (
    <article className={looks.card} id={`lote-${lot.number}`}>
      <h3>{t('lotTitle', { number: String(lot.number), title: lot.title })}</h3>
      <p className="text-ink-2">{t('periodOf', { from: dayShort(lot.startsOn), until: dayShort(lot.endsOn) })}</p>
      <DataTable
        caption={t('lotTitle', { number: String(lot.number), title: lot.title })}
        quietCaption
        columns={[
          { key: 'product', label: t('product') },
          { key: 'units', label: t('quantity'), align: 'end' },
          { key: 'price', label: t('unitPrice'), align: 'end' },
          { key: 'source', label: t('priceSource') },
          { key: 'amount', label: t('amount'), align: 'end' },
        ]}
        rows={lot.items.map((item) => ({
          id: item.id,
          product: `${item.productName}, ${item.presentation}`,
          units: t('units', { amount: item.units }),
          price: money(item.priceCentavos),
          source: t('priceFrom', { source: item.priceSource, day: dayShort(item.priceDay) }),
          amount: money(BigInt(item.units) * item.priceCentavos),
        }))}
        foot={lot.items.length > 1 ? { product: t('total'), amount: money(lotReference(lot)) } : undefined}
      />
      <DropPoints lot={lot} />
    </article>
  );
}

/** Schools of a lot, one tap away. */
export function DropPoints({ lot }: { lot: Lot }) {
  const t = useTranslations('tenders');
  const pupils = lot.dropPoints.reduce((sum, point) => sum + point.pupils, 0);
  return (
    <HowComputed
      summary={`${t('dropPoints')}: ${t('schools', { amount: lot.dropPoints.length })}, ${t('pupils', { amount: pupils })}`}
    >
      <DataTable
        caption={t('dropPoints')}
        quietCaption
        columns={[
          { key: 'school', label: t('school') },
          { key: 'zone', label: t('zone') },
          { key: 'pupils', label: t('pupilsColumn'), align: 'end' },
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
