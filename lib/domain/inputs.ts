import { z } from 'zod';
import { readDay, readDayTime, readTime } from './dates';
import { cleanLine, cleanText, strangeSign } from './text';
import { type NumberKind, type NumberProblem, numberKinds, readNumber } from './units';

/**
 * What a form may send, field by field. Everything arrives as text; each schema answers with the domain's own type
 * or with a problem that has one sentence in lib/messages.
 */
export const fieldProblems = [
  'required',
  'too-long',
  'too-short',
  'too-simple',
  'too-small',
  'too-large',
  'not-an-option',
  'not-an-id',
  'not-an-email',
  'not-a-link',
  'not-a-day',
  'not-an-instant',
  'not-a-time',
  'not-a-year',
  'not-a-phone',
  'not-a-login',
  'strange-sign',
  'no-members',
  'not-a-file',
  'choose-some',
  'add-row',
  'must-accept',
  'repeated',
  'before-start',
  'time-before-start',
  'outside-bolivia',
  'not-matching',
  'unreadable',
] as const;
export type FieldProblem = NumberProblem | (typeof fieldProblems)[number];

type Problem = { problem: FieldProblem; limit?: string | number | undefined; readings?: readonly bigint[] | undefined };

/**
 * Reports a problem from a transform or refinement: `ctx.addIssue(problem('too-large', 10))`.
 * @param readings what an ambiguous number may mean, in units of 10^-limit
 */
export function problem(code: FieldProblem, limit?: string | number, readings?: readonly bigint[]) {
  return { code: 'custom' as const, params: { problem: code, limit, readings } satisfies Problem, message: code };
}

/**
 * A rule over some fields of a form is judged as soon as those can be read, whatever is wrong with the others: a person is told all
 * that is to be mended at once. `z.object(…).superRefine(rule, judging('startsOn', 'endsOn'))`
 */
export function judging(...fields: readonly string[]) {
  const isRead = ({ value, issues }: z.core.ParsePayload) =>
    typeof value === 'object' && value !== null && !issues.some(({ path }) => fields.includes(String(path?.[0] ?? '')));
  return { when: isRead };
}

const text = z.string({ error: 'required' });

type Length = { max?: number | undefined; min?: number | undefined };

/** A name, title, code or other text of one line, as `cleanLine` keeps it. Required unless `.optional()`. */
export function LineInput(length: Length = {}) {
  return lengthOf(cleanLine, length).superRefine((value, ctx) => {
    const sign = strangeSign(value);
    if (sign) ctx.addIssue(problem('strange-sign', sign));
  });
}

/** A text of several lines, as `cleanText` keeps it. Required unless `.optional()`. */
export function TextInput(length: Length = {}) {
  return lengthOf(cleanText, length);
}

/** What is far too long is not cleaned first: a megabyte of marks would keep the processor from everybody. */
function lengthOf(clean: (text: string) => string, { max = 200, min = 1 }: Length) {
  return text.transform((value, ctx): string => {
    const cleaned = value.length > 4 * max + 1000 ? null : clean(value);
    if (cleaned === null || cleaned.length > max) ctx.addIssue(problem('too-long', max));
    else if (cleaned.length < min) ctx.addIssue(cleaned.length === 0 ? problem('required') : problem('too-short', min));
    return cleaned ?? '';
  });
}

/** From 7 digits (a line of a Bolivian city) to 15 (the longest of E.164) each; two may be told, "71234567 / 6228901". */
export const PhoneInput = text.transform((value, ctx): string => {
  const phone = cleanLine(value);
  const numbers = phone.split(/ ?[/;] ?| y /).map((one) => one.replace(/\D/g, ''));
  const isPhone = numbers.every((digits) => digits.length >= 7 && digits.length <= 15 && new Set(digits).size > 1);
  if (phone.length <= 40 && /^[\d+()\-. /;y]+$/.test(phone) && isPhone) return phone;
  ctx.addIssue(problem(phone === '' ? 'required' : 'not-a-phone'));
  return z.NEVER;
});

function decimal(kind: NumberKind, min: bigint, max: bigint) {
  const bounded = { ...kind, most: max };
  const unscale = (value: bigint) => (Number(value) / 10 ** kind.decimals).toString();
  return text.transform((value, ctx): bigint => {
    const read = readNumber(value, bounded);
    if (!read.ok) ctx.addIssue(problem(value.trim() === '' ? 'required' : read.problem, kind.decimals, read.readings));
    else if (read.scaled < min) ctx.addIssue(problem('too-small', unscale(min)));
    else if (read.scaled > max) ctx.addIssue(problem('too-large', unscale(max)));
    else return read.scaled;
    return z.NEVER;
  });
}

/** No municipality spends more than ten thousand million bolivianos on school meals. */
const greatestAmount = 1_000_000_000_000n;

/** Bolivianos as typed → centavos. */
export function MoneyInput({ min = 0n, max = greatestAmount }: { min?: bigint | undefined; max?: bigint } = {}) {
  return decimal(numberKinds.money, min, max);
}

/** A quantity of any unit as typed ("2,5") → thousandths of that unit. */
export const QuantityInput = decimal(numberKinds.quantity, 0n, 1_000_000_000_000n).transform(Number);

type Range = {
  min?: number | undefined;
  max?: number | undefined /** Words that may follow the number: its unit. */;
  words?: readonly string[] | undefined;
};

/** An amount with up to three decimals as typed → number. */
export function AmountInput({ min = 0, max = 1_000_000, words }: Range = {}) {
  const kind = { ...numberKinds.quantity, words };
  return decimal(kind, BigInt(Math.round(min * 1000)), BigInt(max * 1000)).transform((value) => Number(value) / 1000);
}

/** A whole number as typed ("1413", "1.413") → number. */
export function IntInput({ min = 0, max = 1_000_000_000, words = numberKinds.whole.words }: Range = {}) {
  return decimal({ ...numberKinds.whole, words }, BigInt(min), BigInt(max)).transform(Number);
}

/** A year (gestión) as typed → number. */
export const YearInput = text.transform((value, ctx): number => {
  const year = cleanLine(value);
  if (/^20\d\d$/.test(year) || year === '2100') return Number(year);
  ctx.addIssue(problem(year === '' ? 'required' : 'not-a-year'));
  return z.NEVER;
});

/** A percentage as typed ("30" or "33,5") → basis points. */
export function PercentInput({ min = 0, max = 10_000 }: { min?: number; max?: number } = {}) {
  return decimal(numberKinds.percent, BigInt(min), BigInt(max)).transform(Number);
}

/** A figure of up to two decimals that may be bolivianos, a percentage or a count → hundredths. */
export function FigureInput({ max }: { max: number }) {
  return decimal(numberKinds.figure, 0n, BigInt(max)).transform(Number);
}

/** A coordinate in degrees as typed → number. */
export function DegreesInput(limit: number) {
  return decimal(numberKinds.degrees, BigInt(-limit * 1_000_000), BigInt(limit * 1_000_000)).transform(
    (v) => Number(v) / 1_000_000,
  );
}

/** A record that was chosen of a list; in capitals it is the same one, and is compared as such. */
export const IdInput = z.uuid({ error: ({ input }) => (input === undefined ? 'required' : 'not-an-id') }).toLowerCase();

export const VersionInput = IntInput({ min: 1 });

/** Rows of a form that are each about something else: `z.array(…).superRefine(eachOnce('id'))`. Of two about one thing, which holds? */
export function eachOnce<Name extends string>(name: Name) {
  return (rows: readonly Record<Name, unknown>[], ctx: z.core.$RefinementCtx) => {
    const seen = new Set<unknown>();
    const first = rows.findIndex((row) => seen.size === seen.add(row[name]).size);
    if (first >= 0) ctx.addIssue({ ...problem('repeated'), path: [first, name] });
  };
}

/** An INE municipality code. */
export const MunicipalityInput = z.string({ error: 'required' }).regex(/^\d{6}$/, { error: 'not-an-option' });

export const EmailInput = text
  .transform((value) => cleanLine(value).toLowerCase())
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

/** A day as `readDay` reads it → 'YYYY-MM-DD'. */
export const DayInput = written(readDay, 'not-a-day');

/** A day and an hour as `readDayTime` reads them, in La Paz (UTC−4 all year) → instant. */
export const LocalInstantInput = written(readDayTime, 'not-an-instant').transform((local) => new Date(`${local}:00-04:00`));

/** An hour as `readCellTime` reads it → 'HH:MM'. */
export const TimeInput = written(readTime, 'not-a-time');

function written(read: (value: string) => string | null, otherwise: FieldProblem) {
  return text.transform((value, ctx): string => {
    const found = read(value);
    if (found !== null) return found;
    ctx.addIssue(problem(value.trim() === '' ? 'required' : otherwise));
    return z.NEVER;
  });
}

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
