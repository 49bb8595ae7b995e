import { type Centavos, type Ratio, sumCentavos } from '../units';

/** What became of noted units, at contract price. */
export type OutcomeValue = { accepted: Centavos; rejected: Centavos; missing: Centavos };

/** Rejected value against everything received: what was accepted and what was rejected. What never came is in neither. */
export function rejectedShare(lines: readonly Pick<OutcomeValue, 'accepted' | 'rejected'>[]): Ratio {
  const rejected = sumCentavos(lines.map((line) => line.rejected));
  return { numerator: rejected, denominator: rejected + sumCentavos(lines.map((line) => line.accepted)) };
}

/** Value of what was noted and never came, against everything noted. */
export function missingShare(lines: readonly OutcomeValue[]): Ratio {
  const missing = sumCentavos(lines.map((line) => line.missing));
  return { numerator: missing, denominator: missing + sumCentavos(lines.map(({ accepted, rejected }) => accepted + rejected)) };
}
