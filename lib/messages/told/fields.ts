import { type FieldProblem, fieldProblems } from '@/lib/domain/inputs';
import { numberProblems } from '@/lib/domain/units';
import { decimal, scaledNumber } from '../format';
import type { Translator } from '../translator';

type Limit = string | number | undefined;

/** As much of a zod issue as a sentence needs. */
export type FieldIssue = {
  code?: string;
  message: string;
  params?: Record<string, unknown> | undefined;
  minimum?: number | bigint;
  maximum?: number | bigint;
  input?: unknown;
};

/** What to do about a field: the sentence of one problem of it. */
export function fieldSentence(t: Translator<'fields'>, issue: FieldIssue): string {
  const [problem, found] = problemOf(issue);
  const limit = limitText(found);
  switch (problem) {
    case 'too-long':
    case 'too-short':
    case 'too-large':
      return t(problem, { hasLimit: limit === undefined ? 'false' : 'true', limit: String(limit) });
    case 'too-small':
      return t(problem, { limit: String(limit ?? 0) });
    case 'strange-sign':
      return t(problem, { sign: String(limit) });
    case 'number-too-precise':
      return t(problem, { limit: Number(found) });
    case 'number-ambiguous': {
      const [one = '', other] = readingsOf(issue);
      return t(problem, { one, hasOther: other ? 'true' : 'false', other: other ?? '' });
    }
    default:
      return t(problem);
  }
}

/** What an ambiguous number may mean, as numbers are written here. */
function readingsOf({ params }: FieldIssue): string[] {
  const decimals = Number(params?.limit ?? 0);
  const readings = Array.isArray(params?.readings) ? params.readings : [];
  return readings.map((one) => {
    const text = scaledNumber(BigInt(one), decimals);
    return decimals < 3 ? text : text.replace(/,?0+$/, '');
  });
}

/** A limit is a number, told as numbers are written here: 0.01 → '0,01'. */
function limitText(limit: Limit): Limit {
  const value = Number(limit);
  return limit === undefined || Number.isNaN(value) ? limit : decimal(value, 3);
}

function problemOf(issue: FieldIssue): [FieldProblem, Limit] {
  const told = issue.params?.problem ?? issue.message;
  const limit = issue.params?.limit;
  const known = problems.find((one) => one === told);
  if (known) return [known, typeof limit === 'string' || typeof limit === 'number' ? limit : undefined];
  if (issue.code === 'too_small') return ['too-small', Number(issue.minimum)];
  if (issue.code === 'too_big') return ['too-large', Number(issue.maximum)];
  return ['unreadable', undefined];
}

const problems: readonly FieldProblem[] = [...numberProblems, ...fieldProblems];
