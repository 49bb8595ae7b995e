/** How many acts were paid after so many days. */
export type DaysCount = { days: number; acts: number };

/** Days from the conformity act to its payment, one observation per paid act. Null when nothing has been paid. */
export type PaymentDays = { acts: number; median: number; p90: number } | null;

export function paymentDays(counts: readonly DaysCount[]): PaymentDays {
  const acts = counts.reduce((sum, count) => sum + count.acts, 0);
  if (acts === 0) return null;
  return { acts, median: quantile(counts, 0.5), p90: quantile(counts, 0.9) };
}

/**
 * Quantile of type 8 of Hyndman and Fan (1996), the one in which published procurement indicators are given:
 * position (n + 1/3)·p + 1/3, between neighbours in proportion.
 * @returns days, to one decimal place
 */
export function quantile(counts: readonly DaysCount[], share: number): number {
  const ordered = counts.filter(({ acts }) => acts > 0).sort((a, b) => a.days - b.days);
  const total = ordered.reduce((sum, { acts }) => sum + acts, 0);
  const position = Math.min(total, Math.max(1, (total + 1 / 3) * share + 1 / 3));
  const low = nth(ordered, Math.floor(position));
  const high = nth(ordered, Math.ceil(position));
  return Math.round(10 * (low + (high - low) * (position - Math.floor(position)))) / 10;
}

/** The nth observation, counted from 1. */
function nth(ordered: readonly DaysCount[], place: number): number {
  let passed = 0;
  for (const { days, acts } of ordered) {
    passed += acts;
    if (place <= passed) return days;
  }
  return ordered.at(-1)?.days ?? 0;
}
