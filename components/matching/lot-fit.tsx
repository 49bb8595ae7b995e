import { Meter } from '@/components/ui/meter';
import type { Fit } from '@/lib/domain/matching/fit';
import type { Lot } from '@/lib/domain/tenders/tender';
import { distance, integer, kilograms } from '@/lib/messages/es/format';
import { opportunitiesEs as words } from '@/lib/messages/es/matching';
import { tendersEs } from '@/lib/messages/es/tenders';

/** How much of a lot the reader can serve: the bar and its sentence. */
export function CoverMeter({ lot, fit }: { lot: Lot; fit: Fit }) {
  const share = fit.percent >= 100 ? words.coversAll : words.covers(fit.percent);
  const taken = fit.cover.coveredGrams < fit.madeGrams;
  return (
    <>
      <Meter label={`${share}: ${perMonth(lot, fit)}`} value={fit.percent} max={100} />
      {taken && <p className="text-small text-ink-2">{words.taken}</p>}
    </>
  );
}

/** "a 12 km en línea recta", or nothing where nobody knows. */
export function away({ distance: found }: Fit): string | null {
  return found && words.away(distance(found.middle));
}

/** In units where the lot is of one product, else in kilograms. */
function perMonth({ items }: Lot, { cover, percent }: Fit): string {
  const [item] = items;
  const [itemCover] = cover.items;
  const single = items.length === 1 && item && itemCover;
  const say = (grams: number) => (single ? tendersEs.units(Math.floor(grams / item.unitGrams)) : kilograms(grams));
  const needed = cover.items.reduce((sum, { neededPerMonth }) => sum + neededPerMonth, 0);
  const covered = cover.items.reduce((sum, { coveredPerMonth }) => sum + coveredPerMonth, 0);
  if (percent >= 100) return words.perMonthAll(say(needed));
  return words.perMonth(single ? integer(Math.floor(covered / item.unitGrams)) : kilograms(covered), say(needed));
}
