import { z } from 'zod';
import type { ApiProblemCode } from './problem-codes';

/** What a request's numbers, texts and instants may be. Each answers with the domain's own type. */

/** Reports a problem of the API's own list from a refinement. */
export function apiIssue(problem: ApiProblemCode, limit?: string | number) {
  return { code: 'custom' as const, params: { problem, limit }, message: problem };
}

/** No municipality spends more than ten thousand million bolivianos on school meals. */
const greatestAmountBs = 10_000_000_000;

/** Bolivianos as a decimal number with at most two decimals → centavos. */
export const BolivianosField = z
  .number()
  .min(0.01)
  .max(greatestAmountBs)
  .superRefine((value, ctx) => {
    if (Number(value.toFixed(2)) !== value) ctx.addIssue(apiIssue('too-precise', 2));
  })
  .transform((value) => BigInt(Math.round(value * 100)));

/** ISO 8601 date and time; without an offset it is the clock of La Paz → instant. */
export const InstantField = z.iso
  .datetime({ offset: true, local: true, error: 'not-an-instant' })
  .transform((text) => new Date(/(Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}-04:00`));

/** @returns scaled / 10^places as the decimal number nearest to it: no arithmetic in floats */
export function decimalNumber(scaled: bigint, places: number): number {
  const digits = scaled.toString().padStart(places + 1, '0');
  return Number(`${digits.slice(0, -places)}.${digits.slice(-places)}`);
}
