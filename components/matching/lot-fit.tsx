import { useTranslations } from 'next-intl';
import { Meter } from '@/components/ui/meter';
import type { Fit } from '@/lib/domain/matching/fit';
import type { Lot } from '@/lib/domain/tenders/tender';
import { distance, integer, kilograms, percentPoints } from '@/lib/messages/format';
import type { Translator } from '@/lib/messages/translator';

/** How much of a lot the reader can serve: the bar and its sentence. */
export function CoverMeter({ lot, fit }: { lot: Lot; fit: Fit }) {
  const tTenders = useTranslations('tenders');
  const t = useTranslations('matching');
  const share =
    fit.percent >= 100 ? t('opportunities.coversAll') : t('opportunities.covers', { percent: percentPoints(fit.percent) });
  const taken = fit.cover.coveredGrams < fit.madeGrams;
  return (
    <>
      <Meter label={`${share}: ${perMonth(tTenders, t, lot, fit)}`} value={fit.percent} max={100} />
      {taken && <p className="text-small text-ink-2">{t('opportunities.taken')}</p>}
    </>
  );
}

/** "a 12 km en línea recta", or nothing where nobody knows. */
export function away(t: Translator<'matching'>, { distance: found }: Fit): string | null {
  return found && t('opportunities.away', { distance: distance(found.middle) });
}

/** In units where the lot is of one product, else in kilograms. */
function perMonth(tTenders: Translator<'tenders'>, t: Translator<'matching'>, { items }: Lot, { cover, percent }: Fit): string {
  const [item] = items;
  const [itemCover] = cover.items;
  const single = items.length === 1 && item && itemCover;
  const say = (grams: number) => (single ? tTenders('units', { amount: Math.floor(grams / item.unitGrams) }) : kilograms(grams));
  const needed = cover.items.reduce((sum, { neededPerMonth }) => sum + neededPerMonth, 0);
  const covered = cover.items.reduce((sum, { coveredPerMonth }) => sum + coveredPerMonth, 0);
  if (percent >= 100) return t('opportunities.perMonthAll', { needed: say(needed) });
  return t('opportunities.perMonth', {
    covered: single ? integer(Math.floor(covered / item.unitGrams)) : kilograms(covered),
    needed: say(needed),
  });
}
