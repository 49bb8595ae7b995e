import { z } from 'zod';
import { type Day, type NumberProblem, readDecimal } from './units';

/**
 * What a form may send, field by field. Everything arrives as text; each schema answers with the domain's own type
 * or with a problem that has one sentence in lib/messages/es/fields.ts.
 */
export type FieldProblem =
  | NumberProblem
  | 'required'
  | 'too-long'
  | 'too-short'
  | 'too-simple'
  | 'too-small'
  | 'too-large'
  | 'not-an-option'
  | 'not-an-id'
  | 'not-an-email'
  | 'not-a-link'
  | 'not-a-day'
  | 'not-an-instant'
  | 'not-a-time'
  | 'not-a-file'
  | 'must-accept'
  | 'repeated'
  | 'before-start'
  | 'time-before-start'
  | 'outside-bolivia'
  | 'not-matching'
  | 'unreadable';

type Problem = { problem: FieldProblem; limit?: string | number };

/** Reports a problem from a transform or refinement: `ctx.addIssue(problem('too-large', 10))`. */
export function problem(code: FieldProblem, limit?: string | number) {
  return { code: 'custom' as const, params: { problem: code, limit } satisfies Problem, message: code };
}

const text = z.string({ error: 'required' });

/** Free text, trimmed, without control characters. Required unless `.optional()`. */
export function TextInput({ max = 200, min = 1 }: { max?: number; min?: number } = {}) {
  return text
    .transform((value) =>
      value
        .normalize('NFC')
        .replace(/[\p{Cc}]/gu, (c) => (c === '\n' ? c : ' '))
        .trim(),
    )
    .pipe(
      z.string().superRefine((value, ctx) => {
        if (value.length < min) ctx.addIssue(value.length === 0 ? problem('required') : problem('too-short', min));
        if (value.length > max) ctx.addIssue(problem('too-long', max));
      }),
    );
}

function decimal(decimals: number, min: bigint, max: bigint, { grouped = true } = {}) {
  const unscale = (value: bigint) => (Number(value) / 10 ** decimals).toString();
  return text.transform((value, ctx): bigint => {
    const read = readDecimal(value, decimals, { grouped });
    if (!read.ok) ctx.addIssue(problem(value.trim() === '' ? 'required' : read.problem, decimals));
    else if (read.scaled < min) ctx.addIssue(problem('too-small', unscale(min)));
    else if (read.scaled > max) ctx.addIssue(problem('too-large', unscale(max)));
    else return read.scaled;
    return z.NEVER;
  });
}

/** No municipality spends more than ten thousand million bolivianos on school meals. */
const greatestAmount = 1_000_000_000_000n;

/** Bolivianos as typed → centavos. */
export function MoneyInput({ min = 0n, max = greatestAmount }: { min?: bigint; max?: bigint } = {}) {
  return decimal(2, min, max);
}

/** A quantity of any unit as typed ("2,5") → thousandths of that unit. */
export const QuantityInput = decimal(3, 0n, 1_000_000_000_000n).transform(Number);

/** An amount with up to three decimals as typed → number. */
export function AmountInput({ min = 0, max = 1_000_000 }: { min?: number; max?: number } = {}) {
  return decimal(3, BigInt(Math.round(min * 1000)), BigInt(max * 1000)).transform((value) => Number(value) / 1000);
}

/** A whole number as typed → number. */
export function IntInput({ min = 0, max = 1_000_000_000 }: { min?: number; max?: number } = {}) {
  return decimal(0, BigInt(min), BigInt(max)).transform(Number);
}

/** A percentage as typed ("30" or "33,5") → basis points. */
export function PercentInput({ min = 0, max = 10_000 }: { min?: number; max?: number } = {}) {
  return decimal(2, BigInt(min), BigInt(max)).transform(Number);
}

/** A coordinate in degrees as typed → number. */
export function DegreesInput(limit: number) {
  return decimal(6, BigInt(-limit * 1_000_000), BigInt(limit * 1_000_000), { grouped: false }).transform(
    (v) => Number(v) / 1_000_000,
  );
}

export const IdInput = z.uuid({ error: 'not-an-id' });

export const VersionInput = IntInput({ min: 1 });

/** An INE municipality code. */
export const MunicipalityInput = z.string({ error: 'required' }).regex(/^\d{6}$/, { error: 'not-an-option' });

export const EmailInput = text
  .transform((value) => value.trim().toLowerCase())
  .pipe(z.email({ error: 'not-an-email' }).max(200, { error: 'too-long' }));

/** An address of the web that a person may follow: http or https, and nothing that could run here. */
export const LinkInput = text.transform((value, ctx): string => {
  const typed = value.trim();
  const url = URL.canParse(typed) ? new URL(typed) : null;
  const isPlain = url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.hostname.includes('.');
  if (isPlain && url.href.length <= 500) return url.href;
  ctx.addIssue(problem(url && url.href.length > 500 ? 'too-long' : 'not-a-link', 500));
  return z.NEVER;
});

/** A checkbox: absent is false. */
export const FlagInput = z
  .union([z.boolean(), z.string()])
  .optional()
  .transform((value) => value === true || value === 'on' || value === 'true' || value === 'si');

/** 'YYYY-MM-DD' that exists in the calendar, between 2000 and 2100. */
export const DayInput = text.transform((value, ctx): Day => {
  if (isDay(value)) return value;
  ctx.addIssue(problem(value === '' ? 'required' : 'not-a-day'));
  return z.NEVER;
});

/** 'YYYY-MM-DDTHH:MM' in La Paz (UTC−4 all year) → instant. */
export const LocalInstantInput = text.transform((value, ctx): Date => {
  const match = /^(\d{4}-\d{2}-\d{2})T(([01]\d|2[0-3]):[0-5]\d)(:00)?$/.exec(value);
  if (match?.[1] && isDay(match[1])) return new Date(`${match[1]}T${match[2]}:00-04:00`);
  ctx.addIssue(problem(value === '' ? 'required' : 'not-an-instant'));
  return z.NEVER;
});

/** 'HH:MM'. */
export const TimeInput = text.regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'not-a-time' });

/** One of a closed list; anything else is told so without quoting it back. */
export function OptionInput<const Options extends readonly [string, ...string[]]>(options: Options) {
  return z.enum(options, { error: 'not-an-option' });
}

/** Several of a closed list; a single checkbox arrives as a plain text. */
export function OptionsInput<const Options extends readonly [string, ...string[]]>(options: Options) {
  return z.preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z.array(OptionInput(options)).max(100),
  );
}

function isDay(value: string): boolean {
  if (!/^20\d{2}-\d{2}-\d{2}$/.test(value)) return false;
  const parsed = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(value);
}
