import { useTranslations } from 'next-intl';
import { DropPoints } from '@/components/tenders/lot-view';
import { HowComputed } from '@/components/ui/how-computed';
import { looks } from '@/components/ui/looks';
import type { LotFit } from '@/lib/domain/matching/opportunity';
import type { Requirement } from '@/lib/domain/tenders/requirement';
import { dayShort, money } from '@/lib/messages/format';
import { Checks } from './checks';
import { away, CoverMeter } from './lot-fit';

/** One lot as it fits the reader's organisation: what, how much of it they cover, and what is asked. */
export function LotCard({ row: { lot, fit }, requirements }: { row: LotFit; requirements: readonly Requirement[] }) {
  const tTenders = useTranslations('tenders');
  const t = useTranslations('matching');
  return (
    <article className={looks.card} id={`lote-${lot.number}`}>
      <h2>{tTenders('lotTitle', { number: String(lot.number), title: lot.title })}</h2>
      <p className="text-ink-2 num">
        {[tTenders('periodOf', { from: dayShort(lot.startsOn), until: dayShort(lot.endsOn) }), away(t, fit)]
          .filter(Boolean)
          .join(', ')}
      </p>
      <ul>
        {lot.items.map((item) => (
          <li key={item.id} className="num">
            {item.productName}, {item.presentation}: {tTenders('units', { amount: item.units })}. {tTenders('unitPrice')}:{' '}
            <b>{money(item.priceCentavos)}</b>
          </li>
        ))}
      </ul>
      {fit.madeGrams > 0 ? (
        <>
          <CoverMeter lot={lot} fit={fit} />
          <HowComputed>{t('opportunities.howCover')}</HowComputed>
          <h3>
            {t('opportunities.checks')}: {t('opportunities.meets', { met: String(fit.met), of: String(fit.of) })}
          </h3>
          <Checks checks={fit.checks} requirements={requirements} />
        </>
      ) : (
        <p className="text-ink-2">{t('opportunities.cannotCover')}</p>
      )}
      <DropPoints lot={lot} />
    </article>
  );
}
