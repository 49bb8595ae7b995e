import { compareKey } from './text';

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

/** How people write those units beside a number. */
export const massWords: Readonly<Record<MassUnit, readonly string[]>> = {
  g: ['g', 'gr', 'gramo', 'gramos'],
  kg: ['kg', 'kgs', 'kilo', 'kilos', 'kilogramo', 'kilogramos'],
  arroba: ['arroba', 'arrobas', '@'],
  quintal: ['quintal', 'quintales', 'qq'],
};

/** How a written number can fail to be one. */
export const numberProblems = ['number-unreadable', 'number-ambiguous', 'number-too-precise'] as const;
export type NumberProblem = (typeof numberProblems)[number];

/** In units of 10^-decimals; `readings` are what an ambiguous number may mean, the likelier first. */
export type NumberReading = { ok: true; scaled: bigint } | { ok: false; problem: NumberProblem; readings: readonly bigint[] };

/**
 * How a kind of number is written.
 * @property decimals how many decimal places are kept; more is refused, not rounded
 * @property grouped whether thousands may be marked; a coordinate's never are, so "-19.584" leaves no doubt
 * @property most the greatest that is taken, in units of 10^-decimals: what would be more is no reading to choose
 * @property words what may stand beside the digits: a sign of money, a unit
 * @property powers words that multiply by a power of ten, with that power: "Bs 486 mil"
 */
export type NumberKind = {
  decimals: number;
  grouped?: boolean;
  most?: bigint | undefined;
  words?: readonly string[] | undefined;
  powers?: Readonly<Record<string, number>>;
};

/** The kinds of number that forms ask for; a field and the schema behind it read by the same one. */
export const numberKinds = {
  money: {
    decimals: 2,
    words: ['bs', 'bs.', 'boliviano', 'bolivianos'],
    powers: { mil: 3, m: 6, millón: 6, millones: 6, 'millones de': 6, 'millón de': 6 },
  },
  percent: { decimals: 2, grouped: false, words: ['%', 'por ciento'] },
  figure: { decimals: 2, words: ['bs', 'bs.', '%', 'días'] },
  whole: { decimals: 0, words: ['unidad', 'unidades'] },
  quantity: { decimals: 3 },
  degrees: { decimals: 6, grouped: false, words: ['°'] },
} as const satisfies Record<string, NumberKind>;

/** What may be written after a whole number of a known unit; a field and its schema take the same. */
export const wholeWords = {
  days: ['día', 'días'],
  months: ['mes', 'meses'],
  distance: ['km'],
  share: ['%'],
  grams: massWords.g,
  requirement: ['%', 'km', 'mes', 'meses'],
} as const;

/**
 * Reads a number as people in Bolivia write it, and as the product prints it: "1.234,50", "1234.5", "Bs 71.808", "33,5 %".
 * A point before three digits marks thousands where a fraction of three digits cannot be meant (whole numbers, money), and is
 * asked about where it can (kilograms). A comma marks decimals; before three digits where none can be meant it is asked about
 * too. Never guessed, never rounded. docs/decisions/0024.
 */
export function readNumber(text: string, kind: NumberKind): NumberReading {
  const refuse = (problem: NumberProblem, readings: bigint[] = []) => ({ ok: false, problem, readings }) as const;
  // "10²" and "½" would lose what makes them so.
  if (/\p{No}/u.test(text)) return refuse('number-unreadable');
  // "Bs 1.413.-" is how money is written on paper here.
  const { sign, digits, power } = apart(compareKey(text).replace(/(\d)[.,]-{1,2}$/, '$1'), kind);
  const decimals = kind.decimals + power;
  const written = kind.grouped === false ? [fraction(digits)] : [thousands(digits), fraction(digits)];
  const scaled = written.map((plain) => (plain === null ? null : scale(plain, decimals)));
  const [first, ...others] = [...new Set(scaled.filter((one) => one !== null))].map((one) =>
    typeof one === 'bigint' && sign === '-' ? -one : one,
  );
  if (first === undefined) return refuse('number-unreadable');
  if (others.length === 0) return first === 'too-precise' ? refuse('number-too-precise') : { ok: true, scaled: first };
  // A point before three digits, where three decimals are more than can be kept: thousands.
  if (decimals < 3 && digits.includes('.') && first !== 'too-precise') return { ok: true, scaled: first };
  // A comma before three digits, where three decimals are kept: decimals.
  if (decimals >= 3 && digits.includes(',') && others[0] !== 'too-precise' && others[0] !== undefined)
    return { ok: true, scaled: others[0] };
  const meant = [first, ...others].filter((one) => one !== 'too-precise').filter((one) => one <= (kind.most ?? one));
  return meant.length === 0 ? refuse('number-too-precise') : refuse('number-ambiguous', meant);
}

/** @returns what was typed without the unit at its end ("40 kg" → "40"), or as it is when it ends in none of these words */
export function withoutUnit(typed: unknown, words: readonly string[]): unknown {
  if (typeof typed !== 'string') return typed;
  const key = compareKey(typed).replace(/([a-zñ%])\.$/, '$1');
  const unit = words.map(compareKey).find((word) => key.replace(/[\d\s.,]/g, '') === word);
  return unit ? key.slice(0, -unit.length).trim() : typed;
}

/** `readNumber` of digits alone. @param decimals how many decimal places are kept */
export function readDecimal(text: string, decimals: number, { grouped = true } = {}): NumberReading {
  return readNumber(text, { decimals, grouped });
}

/** Takes the sign and the words from around the digits: "bs −1.234,5 mil" → '-', '1.234,5', 3. */
function apart(written: string, { words = [], powers = {} }: NumberKind) {
  let [rest, power] = [written, 0];
  const drop = (word: string) => {
    if (rest.startsWith(word) && /^[\s\d+-]/.test(rest.slice(word.length))) rest = rest.slice(word.length).trim();
    else if (rest.endsWith(word) && /[\s\d]$/.test(rest.slice(0, -word.length))) rest = rest.slice(0, -word.length).trim();
    else return false;
    return true;
  };
  const longestFirst = (list: readonly string[]) => list.map(compareKey).sort((a, b) => b.length - a.length);
  const dropOne = () => longestFirst(words).some(drop);
  dropOne();
  // "1,5 mil" multiplies; "mil 500" is read by some as 1.500, so it is not read at all.
  const multiplier = longestFirst(Object.keys(powers)).find((word) => !rest.startsWith(word) && drop(word));
  power = multiplier ? (powers[multiplier] ?? 0) : 0;
  const [, outer = '', inner = rest] = /^([-+]) ?(.*)$/.exec(rest) ?? [];
  rest = inner;
  if (outer) dropOne();
  return { sign: outer, digits: rest, power };
}

/** @returns digits with a point before the decimals if thousands are marked ("1.234,5", "1,234.5", "71 808"), or null */
function thousands(text: string): string | null {
  const marked = /^([1-9]\d{0,2}(?:(\.\d{3})+|(,\d{3})+|([ '’]\d{3})+))(?:([.,])(\d{1,12}))?$/.exec(text);
  if (!marked || text.length > 24) return null;
  const [, whole = '', point, comma, , mark, decimals] = marked;
  if ((point && mark === '.') || (comma && mark === ',')) return null;
  return whole.replace(/\D/g, '') + (decimals ? `.${decimals}` : '');
}

/** @returns ungrouped digits with a point before the decimals, or null */
function fraction(text: string): string | null {
  const whole = /^[.,]\d/.test(text) ? `0${text}` : text.replace(/^(\d+)[.,]$/, '$1');
  return /^\d{1,18}([.,]\d{1,12})?$/.test(whole) ? whole.replace(',', '.') : null;
}

function scale(plain: string, decimals: number): bigint | 'too-precise' {
  const [whole = '', rest = ''] = plain.split('.');
  if (rest.replace(/0+$/, '').length > decimals) return 'too-precise';
  return BigInt(whole + rest.slice(0, decimals).padEnd(decimals, '0'));
}
