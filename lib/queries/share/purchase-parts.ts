import type { PurchaseShare } from '@/lib/domain/local-purchase/formulas';
import { basisPoints, type Ratio } from '@/lib/domain/units';
import { monthShort } from '@/lib/messages/es/format';
import { homeEs } from '@/lib/messages/es/home';
import { shareEs } from '@/lib/messages/es/share';
import { shareTold } from '@/lib/messages/es/shares';

/** The figure of a picture with its parts; none where nothing was bought. */
export function figureOf(ratio: PurchaseShare | undefined, place?: string) {
  if (!ratio || ratio.denominator === 0n) return undefined;
  const { numerator, denominator } = ratio;
  const note = homeEs.headline.note(numerator, denominator);
  return { value: shareTold(ratio), note: place ? `${place}: ${note}` : note };
}

/** How it grew, from the first month in which there was enough to tell. */
export function lineOf(all: readonly { month: string; ratio: PurchaseShare }[], year: number, goal: number | null) {
  const months = all.filter(({ ratio }) => ratio.enough);
  if (months.length < 2) return undefined;
  return {
    title: shareEs.purchase.chart,
    points: months.map(({ month, ratio }) => ({ label: monthShort(Number(month.slice(5))), share: shareOf(ratio) })),
    goal: goal === null ? null : { share: goal / 10_000, text: homeEs.headline.goal(year, goal) },
  };
}

/** 0 to 1. */
export function shareOf(ratio: Ratio): number {
  return (basisPoints(ratio) ?? 0) / 10_000;
}
