import type { Centavos } from '../units';

/** Acts of which something is owed since so many calendar days. */
export type OpenDay = { days: number; acts: number; owedCentavos: Centavos };

/** `to` null: and older. */
export type Age = { from: number; to: number | null; acts: number; owedCentavos: Centavos; isLate: boolean };

/** The payment clock: how long what is owed has waited since the conformity act. */
export type PaymentClock = {
  acts: number;
  owedCentavos: Centavos;
  /** Days that the oldest has waited. */
  oldestDays: number;
  termDays: number;
  late: { acts: number; owedCentavos: Centavos };
  /** The youngest first; all of them, those without acts too. */
  ages: Age[];
};

/**
 * Ages what is owed, in steps of half a term up to twice the term and one for what is older, so that the end of the term is
 * always a step's end.
 * @param termDays calendar days from the conformity act in which the municipality pays
 * @returns null when nothing is owed
 */
export function paymentClock(open: readonly OpenDay[], termDays: number): PaymentClock | null {
  const total = totalOf(open);
  if (total.acts === 0) return null;
  const half = Math.max(1, Math.floor(termDays / 2));
  const ends = [...new Set([half, termDays, termDays + half, Math.max(2 * termDays, termDays + half + 1)])];
  const ages = [...ends, null].map((to, at): Age => {
    const from = at === 0 ? 0 : (ends[at - 1] ?? 0) + 1;
    const inside = open.filter(({ days }) => days >= from && (to === null || days <= to));
    return { from, to, ...totalOf(inside), isLate: from > termDays };
  });
  return {
    ...total,
    oldestDays: Math.max(...open.filter(({ acts }) => acts > 0).map(({ days }) => days)),
    termDays,
    late: totalOf(open.filter(({ days }) => days > termDays)),
    ages,
  };
}

function totalOf(open: readonly OpenDay[]): { acts: number; owedCentavos: Centavos } {
  return open.reduce(
    (sum, { acts, owedCentavos }) => ({ acts: sum.acts + acts, owedCentavos: sum.owedCentavos + owedCentavos }),
    {
      acts: 0,
      owedCentavos: 0n,
    },
  );
}
