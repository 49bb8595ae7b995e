import 'server-only';
import { readLaw } from '@/lib/data/dossier';
import { readOpenTerms } from '@/lib/data/open-terms';
import { assertMaySignNow, type OpenTerm } from '@/lib/domain/awards/open-terms';
import type { RuleBook } from '@/lib/domain/law/rule-book';
import type { Tender } from '@/lib/domain/tenders/tender';
import type { Db } from '@/lib/platform/database';

/**
 * The rules by which a contract is signed today, and the terms of the award that have not ended: with a reason it is signed all the same.
 * @throws Refusal terms-not-over
 */
export async function judgeEarly(
  db: Db,
  tender: Tender,
  reason: string | null,
  now: Date,
): Promise<{ book: RuleBook; early: OpenTerm[] }> {
  const law = await readLaw(db, tender, now);
  const early = await readOpenTerms(db, tender, law);
  assertMaySignNow(early, reason);
  return { book: law.book, early };
}
