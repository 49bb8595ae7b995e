import type { PurchaseShare } from '@/lib/domain/local-purchase/formulas';
import { basisPoints, type Ratio } from '@/lib/domain/units';
import { money, monthShort, percentOf } from '@/lib/messages/es/format';
import { shareTold } from '@/lib/messages/told/shares';
import type { Translator } from '@/lib/messages/translator';

/** The figure of a picture with its parts; none where nothing was bought. */
export function figureOf(t: Translator<'home'>, tShares: Translator<'shares'>, ratio: PurchaseShare | undefined, place?: string) {
  if (!ratio || ratio.denominator === 0n) return undefined;
  const { numerator, denominator } = ratio;
  const note = t('headline.note', { local: money(numerator), all: money(denominator) });
  return { value: shareTold(tShares, ratio), note: place ? `${place}: ${note}` : note };
}

/** How it grew, from the first month in which there was enough to tell. */
export function lineOf(
  tShare: Translator<'share'>,
  t: Translator<'home'>,
  all: readonly { month: string; ratio: PurchaseShare }[],
  year: number,
  goal: number | null,
) {
  const months = all.filter(({ ratio }) => ratio.enough);
  if (months.length < 2) return undefined;
  return {
    title: tShare('purchase.chart'),
    points: months.map(({ month, ratio }) => ({ label: monthShort(Number(month.slice(5))), share: shareOf(ratio) })),
    goal: goal === null ? null : { share: goal / 10_000, text: t('headline.goal', { year: String(year), bps: percentOf(goal) }) },
  };
}

/** 0 to 1. */
export function shareOf(ratio: Ratio): number {
  return (basisPoints(ratio) ?? 0) / 10_000;
}
