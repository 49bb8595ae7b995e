import 'server-only';
import { evaluatorsOf, verdicts } from '@/lib/domain/awards/checks';
import type { Basis } from '@/lib/domain/awards/next';
import type { UnitRecord } from '@/lib/domain/awards/record';
import type { LawToday } from '@/lib/domain/awards/signing-desk';
import { dayInLaPaz } from '@/lib/domain/calendar';
import type { Call } from '@/lib/domain/offers/offer';
import type { Tender } from '@/lib/domain/tenders/tender';
import type { Db } from '@/lib/platform/database';
import { readUnits } from './awards';
import { readHolidayCalendar } from './calendar';
import { readOpened } from './evaluation';
import { readRuleBooks } from './law';
import { findCall } from './offers/call';
import { findRequirements } from './requirements';

/** What an award and its signature rest on: the order by the rules of the publication, the terms by those of today; who evaluated passes nothing on. */
export type SigningBasis = { basis: Basis; records: UnitRecord[]; law: LawToday; barredUserIds: string[] };

/** Four statements, and one more where rules were validated. @param requirementIds of the tender */
export async function readSigningBasis(
  db: Db,
  tender: Tender,
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
  return { basis, records, law: { book: bookOf(dayInLaPaz(now)), calendar }, barredUserIds: evaluatorsOf(tender, checkerIds) };
}

/** The same for an act on an awarded tender, with what was called for. Six statements. */
export async function readSigningCase(db: Db, tender: Tender, now: Date): Promise<SigningBasis & { call: Call }> {
  const call = await findCall(db, tender.id);
  if (!call) throw new Error(`tender ${tender.id} was never published`);
  const asked = (await findRequirements(db, tender.id)).map(({ id }) => id);
  return { call, ...(await readSigningBasis(db, tender, asked, now)) };
}
