import 'server-only';
import { type OpenTerm, openTerms } from '@/lib/domain/awards/open-terms';
import type { LawToday } from '@/lib/domain/awards/signing-desk';
import { dayInLaPaz } from '@/lib/domain/calendar';
import type { Tender } from '@/lib/domain/tenders/tender';
import type { Db } from '@/lib/platform/database';
import { readUnits } from './awards';
import { readHolidayCalendar } from './calendar';
import { readRuleBook } from './law';

/** The terms that run after the award of a tender: signing today would not wait for them. One statement. @param law of today */
export async function readOpenTerms(
  db: Db,
  { id, referenceCentavos }: Pick<Tender, 'id' | 'referenceCentavos'>,
  law: LawToday,
): Promise<OpenTerm[]> {
  return openTerms(await readUnits(db, id), law, { amount: referenceCentavos, today: law.book.day });
}

/** The law of today for a buyer, by which its terms run. Two statements. */
export async function readLawToday(
  db: Db,
  { organisationId, municipalityCode }: { organisationId: string; municipalityCode: string | null },
  now: Date,
): Promise<LawToday> {
  const book = await readRuleBook(db, { day: dayInLaPaz(now), organisationId });
  return { book, calendar: await readHolidayCalendar(db, municipalityCode) };
}
