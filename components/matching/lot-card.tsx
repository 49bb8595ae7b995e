import { DropPoints } from '@/components/tenders/lot-view';
import { HowComputed } from '@/components/ui/how-computed';
import { looks } from '@/components/ui/looks';
import type { LotFit } from '@/lib/domain/matching/opportunity';
import type { Requirement } from '@/lib/domain/tenders/requirement';
import { dayShort, money } from '@/lib/messages/es/format';
import { opportunitiesEs as words } from '@/lib/messages/es/matching';
import { tendersEs } from '@/lib/messages/es/tenders';
import { Checks } from './checks';
import { away, CoverMeter } from './lot-fit';

/** One lot as it fits the reader's organisation: what, how much of it they cover, and what is asked. */
export function LotCard({ row: { lot, fit }, requirements }: { row: LotFit; requirements: readonly Requirement[] }) {
  return (
    <article className={looks.card} id={`lote-${lot.number}`}>
      <h2>{tendersEs.lotTitle(lot.number, lot.title)}</h2>
      <p className="text-ink-2 num">
        {[tendersEs.periodOf(dayShort(lot.startsOn), dayShort(lot.endsOn)), away(fit)].filter(Boolean).join(', ')}
      </p>
      <ul>
        {lot.items.map((item) => (
          <li key={item.id} className="num">
            {item.productName}, {item.presentation}: {tendersEs.units(item.units)}. {tendersEs.unitPrice}:{' '}
            <b>{money(item.priceCentavos)}</b>
          </li>
        ))}
      </ul>
      {fit.madeGrams > 0 ? (
        <>
          <CoverMeter lot={lot} fit={fit} />
          <HowComputed>{words.howCover}</HowComputed>
          <h3>
            {words.checks}: {words.meets(fit.met, fit.of)}
          </h3>
          <Checks checks={fit.checks} requirements={requirements} />
        </>
      ) : (
        <p className="text-ink-2">{words.cannotCover}</p>
      )}
      <DropPoints lot={lot} />
    </article>
  );
}
