import 'server-only';
import { dayInLaPaz, type HolidayCalendar } from '@/lib/domain/calendar';
import type { RuleBook } from '@/lib/domain/law/rule-book';
import type { Tender } from '@/lib/domain/tenders/tender';
import type { Db } from '@/lib/platform/database';
import { readHolidayCalendar } from './calendar';
import { readRuleBook } from './law';
import { findLots } from './lots';
import { findProgramme } from './programmes';
import { findRequirements } from './requirements';
import { findSameObject } from './same-object';

/** The law as it stands for a tender's municipality: rule book and holidays. Two statements. */
export async function readLaw(
  db: Db,
  { organisationId, municipalityCode }: Pick<Tender, 'organisationId' | 'municipalityCode'>,
  now: Date,
): Promise<{ book: RuleBook; calendar: HolidayCalendar }> {
  const book = await readRuleBook(db, { day: dayInLaPaz(now), organisationId });
  return { book, calendar: await readHolidayCalendar(db, municipalityCode) };
}

/** Everything on which a draft's publication is judged; null when its programme is gone. */
export async function readDossier(db: Db, tender: Tender, now: Date) {
  const programme = await findProgramme(db, tender.programmeId);
  if (!programme) return null;
  return {
    programme,
    ...(await readLaw(db, tender, now)),
    lots: await findLots(db, tender.id),
    requirements: await findRequirements(db, tender.id),
    sameObject: await findSameObject(db, tender, programme.year),
  };
}
