import 'server-only';
import { verdicts } from '@/lib/domain/awards/checks';
import type { Basis } from '@/lib/domain/awards/next';
import type { UnitRecord } from '@/lib/domain/awards/record';
import type { LawToday } from '@/lib/domain/awards/signing-desk';
import { dayInLaPaz } from '@/lib/domain/calendar';
import type { Tender } from '@/lib/domain/tenders/tender';
import type { Db } from '@/lib/platform/database';
import { readUnits } from './awards';
import { readHolidayCalendar } from './calendar';
import { readOpened } from './evaluation';
import { readRuleBooks } from './law';

/** What an award and its signature rest on: the order by the rules of the publication, the terms by those of today. */
export type SigningBasis = { basis: Basis; records: UnitRecord[]; law: LawToday; checkerIds: string[] };

/** Four statements, and one more where rules were validated. @param requirementIds of the tender */
export async function readSigningBasis(
  db: Db,
  tender: Pick<Tender, 'id' | 'organisationId' | 'municipalityCode' | 'publishedAt'>,
  requirementIds: readonly string[],
  now: Date,
): Promise<SigningBasis> {
  const { offers, checks, checkerIds } = await readOpened(db, tender.id);
  const records = await readUnits(db, tender.id);
  const bookOf = await readRuleBooks(db, { organisationId: tender.organisationId });
  const calendar = await readHolidayCalendar(db, tender.municipalityCode);
  const basis = {
    book: bookOf(dayInLaPaz(tender.publishedAt ?? now)),
    offers: new Map(offers.map((offer) => [offer.id, offer])),
    verdictOf: verdicts(requirementIds, checks),
  };
  return { basis, records, law: { book: bookOf(dayInLaPaz(now)), calendar }, checkerIds };
}
