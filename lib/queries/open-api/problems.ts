import type { z } from 'zod';
import type { Translator } from '@/lib/messages/translator';
import { type ApiProblemCode, apiProblemCodes } from './problem-codes';

/** One thing to mend: where ('offers[0].priceBs', '' for the whole request), a code of the closed list, and the figure that it quotes. */
export type ApiProblem = { path: string; code: ApiProblemCode; limit: string | number | undefined };

export function apiProblem(code: ApiProblemCode, path = '', limit?: string | number): ApiProblem {
  return { path, code, limit };
}

/** A problem's sentence, in the reader's language. */
export function problemSentence(t: Translator<'open-api'>, { code, limit }: Omit<ApiProblem, 'path'>): string {
  return t(`problems.${code}`, { hasLimit: limit ? 'true' : 'false', limit: String(limit ?? '') });
}

/** Data that is well formed and yet cannot be answered, such as a municipality that does not exist. */
export class RequestProblem extends Error {
  readonly problem: ApiProblem;

  constructor(code: ApiProblemCode, path: string, limit?: string | number) {
    super(code);
    this.problem = apiProblem(code, path, limit);
  }
}

/** As many problems as are told at once. */
const maxProblems = 50;

/** The problems of a request that its schema refused. */
export function problemsOf({ issues }: z.ZodError): ApiProblem[] {
  return issues.flatMap(toProblems).slice(0, maxProblems);
}

function toProblems(issue: z.core.$ZodIssue): ApiProblem[] {
  const path = pathName(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => apiProblem('unknown-field', pathName([...issue.path, key.slice(0, 60)])));
    case 'invalid_type':
      return [issue.input === undefined ? apiProblem('required', path) : apiProblem('wrong-type', path, issue.expected)];
    case 'invalid_value':
      return [
        issue.input === undefined ? apiProblem('required', path) : apiProblem('not-an-option', path, issue.values.join(', ')),
      ];
    case 'too_small':
      return [apiProblem(sized(issue.origin, 'too-small', 'too-few', 'too-short'), path, Number(issue.minimum))];
    case 'too_big':
      return [apiProblem(sized(issue.origin, 'too-large', 'too-many', 'too-long'), path, Number(issue.maximum))];
    case 'custom':
      return [apiProblem(codeIn(issue.params?.problem), path, issue.params?.limit as string | number | undefined)];
    default:
      return [apiProblem(codeIn(issue.message), path)];
  }
}

function sized(origin: string, number: ApiProblemCode, list: ApiProblemCode, text: ApiProblemCode): ApiProblemCode {
  return origin === 'array' ? list : origin === 'string' ? text : number;
}

function codeIn(told: unknown): ApiProblemCode {
  return apiProblemCodes.find((code) => code === told) ?? 'wrong-type';
}

/** ['offers', 0, 'priceBs'] → 'offers[0].priceBs' */
function pathName(path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, part) => {
    if (typeof part === 'number') return `${name}[${part}]`;
    return name ? `${name}.${String(part)}` : String(part);
  }, '');
}
