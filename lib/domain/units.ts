/** Money, always whole centavos of boliviano (Bs 1 = 100n). Never a float. */
export type Centavos = bigint;

/** Mass, always whole grams, as a safe integer. */
export type Grams = number;

/** A calendar date without time, 'YYYY-MM-DD', as counted in La Paz. */
export type Day = string;

/** A share kept with its numerator and denominator, so that every percentage can show its arithmetic. */
export type Ratio = { numerator: bigint; denominator: bigint };

/** Parts per ten thousand: 3000 = 30 %. Goals and margins are stored so. */
export type BasisPoints = number;

/** @returns the ratio in basis points rounded half up, or null when there is nothing to divide by. */
export function basisPoints({ numerator, denominator }: Ratio): BasisPoints | null {
  if (denominator === 0n) return null;
  return Number((numerator * 20_000n + denominator) / (2n * denominator));
}

/** @returns numerator/denominator rounded half up; both non-negative, denominator positive. */
export function divideRounded(numerator: bigint, denominator: bigint): bigint {
  return (2n * numerator + denominator) / (2n * denominator);
}

export function sumCentavos(amounts: Iterable<Centavos>): Centavos {
  let total = 0n;
  for (const amount of amounts) total += amount;
  return total;
}

/** Units in which people in Bolivia weigh food, with their grams. */
export const gramsPerUnit = { g: 1, kg: 1000, arroba: 11_500, quintal: 46_000 } as const;
export type MassUnit = keyof typeof gramsPerUnit;

/** How a written number can fail to be one. */
export type NumberProblem = 'number-unreadable' | 'number-ambiguous' | 'number-too-precise';

/**
 * Reads a number as people in Bolivia write it: "1.234,50", "1234.5", "2,5".
 * "1.234" alone is ambiguous (a thousand or one and a bit) and is asked about, never guessed.
 * @param decimals how many decimal places are kept; more is refused, not rounded
 * @param options.grouped whether thousands may be marked; a coordinate's never are, so "-19.584" leaves no doubt
 * @returns the number in units of 10^-decimals, or what is wrong with it
 */
export function readDecimal(
  text: string,
  decimals: number,
  { grouped = true } = {},
): { ok: true; scaled: bigint } | { ok: false; problem: NumberProblem } {
  const compact = text.replace(/[\s ]|^Bs\.?/gi, '');
  const plain = grouped ? dropThousands(compact) : withPoint(compact);
  if (plain === 'ambiguous') return { ok: false, problem: 'number-ambiguous' };
  if (plain === null) return { ok: false, problem: 'number-unreadable' };
  const [whole = '', fraction = ''] = plain.replace(/^[-+]/, '').split('.');
  if (fraction.replace(/0+$/, '').length > decimals) return { ok: false, problem: 'number-too-precise' };
  const scaled = BigInt(whole + fraction.slice(0, decimals).padEnd(decimals, '0'));
  return { ok: true, scaled: plain.startsWith('-') ? -scaled : scaled };
}

/** @returns the digits with a point before the decimals, 'ambiguous', or null if it is no number. */
function dropThousands(text: string): string | 'ambiguous' | null {
  if (/^[-+]?[1-9]\d{0,2}\.\d{3}$/.test(text)) return 'ambiguous';
  if (/^[-+]?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(text)) return text.replaceAll('.', '').replace(',', '.');
  if (/^[-+]?[1-9]\d{0,2}(,\d{3})+\.\d+$/.test(text)) return text.replaceAll(',', '');
  return withPoint(text);
}

/** @returns ungrouped digits with a point before the decimals, or null if it is no number. */
function withPoint(text: string): string | null {
  return /^[-+]?\d{1,18}([.,]\d{1,12})?$/.test(text) ? text.replace(',', '.') : null;
}
