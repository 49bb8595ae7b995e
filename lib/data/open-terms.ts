import 'server-only';
import { type OpenTerm, openTerms } from '@/lib/domain/awards/open-terms';
import type { LawToday } from '@/lib/domain/awards/signing-desk';
import type { Tender } from '@/lib/domain/tenders/tender';
import type { Db } from '@/lib/platform/database';
import { readUnits } from './awards';

/** The terms that run after the award of a tender: signing today would not wait for them. One statement. @param law of today */
export async function readOpenTerms(
  db: Db,
  { id, referenceCentavos }: Pick<Tender, 'id' | 'referenceCentavos'>,
  law: LawToday,
): Promise<OpenTerm[]> {
  return openTerms(await readUnits(db, id), law, { amount: referenceCentavos, today: law.book.day });
}
