import type { Validation, Verdict } from '@/lib/domain/law/rule-book';

/** @returns what a word on a rule validates, or null for a parameter of the authority */
export function validationOf(
  { verdict, article }: { verdict: Verdict | 'parameter'; article: string | null },
  by: string,
): Validation | null {
  return verdict === 'parameter' ? null : { verdict, by, article: article ?? '' };
}
